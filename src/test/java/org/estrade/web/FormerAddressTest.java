package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.site.FormerAddress;
import org.estrade.web.Endpoints.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/conferences/, /conferences/",
        "conferences, /conferences",
        "https://former.example/a%20b/c?d#e, /a b/c",
        "https://former.example, /",
        "www.former.example/x, /x",
        "'', ''",
        "ftp://former.example/x, ftp://former.example/x"
    })
    void onlyThePathOfWhatIsTypedCounts(String typed, String path) {
        assertEquals(path, FormerAddress.normalised(typed));
    }

    /** The next member of the kind: the path of every page and file of the program, also of those that come later. */
    @Test
    void noAddressOfTheProgramIsAFormerOne() {
        List<String> accepted = Stream.concat(
                        Endpoints.all().stream().map(Endpoint::path),
                        Stream.of("/favicon.ico", "/favicon.svg", "/apple-touch-icon.png", "/css/a.css", "/js/a.js"))
                .map(path -> Endpoints.with(path, "en"))
                .filter(path -> !path.matches("(/en)?/talks/[^/]+"))
                .filter(FormerAddress::isValid)
                .toList();
        assertEquals(List.of(), accepted);
    }

    @Test
    void aSlashAtTheEndUpperCaseAndAccentsDoNotCount() {
        assertTrue(FormerAddress.matches("/conferences/", "/Conférences"));
        assertFalse(FormerAddress.matches("/conferences/", "/conferences/x"));
    }
}
