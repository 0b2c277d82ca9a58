package org.estrade.transfer.webpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.webpage.choice.Found;
import org.junit.jupiter.api.Test;

/** Sixty saved pages of invented events, in the shapes and with the mistakes of real sites. */
class SavedPagesTest {

    private static final List<String> COUNTED = List.of("venue", "day", "town");

    @Test
    void ofVenueDayAndTownAtLeast95PercentAreRight() throws IOException {
        List<SavedPage> pages = SavedPage.all();
        int right = 0;
        List<String> differences = new ArrayList<>();
        for (SavedPage page : pages) {
            Map<String, Found<String>> found = page.found();
            right += (int) COUNTED.stream()
                    .filter(field -> SavedPage.isRight(page, found, field))
                    .count();
            differences.add(page.differences(found));
        }
        differences.removeIf(String::isEmpty);
        int percent = 100 * right / (COUNTED.size() * pages.size());
        String message = percent + " % of " + pages.size() + " pages\n" + String.join("\n", differences);
        assertTrue(percent >= 95, message);
    }

    @Test
    void aWrongValueIsAlwaysMarkedAsAGuess() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (SavedPage page : SavedPage.all()) {
            page.found().forEach((field, value) -> {
                boolean isWrong = !SavedPage.isRight(page, Map.of(field, value), field);
                if (isWrong && !value.isGuess()) {
                    wrong.add(page.name() + " " + field + ": " + value);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }
}
