package org.estrade.transfer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.support.AnySite;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.MarkdownPageWriter.Front;

/** Whatever a site publishes comes back from the page that is written of it. */
class AnyPageTest {

    @Property(tries = 100)
    void everyFactComesBackAndThePageIsWrittenAlike(@ForAll("sites") List<TalkContent> talks) throws UnreadablePage {
        for (String language : List.of("fr", "en")) {
            Front front = new Front(language, "Un \"titre\" \\ : et\nune ligne", "Ada", "- x: #y", "ada");
            String written = MarkdownPageWriter.of(front, talks);
            if (talks.isEmpty()) {
                continue;
            }
            ImportedPage page = MarkdownPageImporter.read(written);
            List<TalkContent> read =
                    page.talks().stream().map(ImportedTalk::content).toList();
            for (int i = 0; i < Math.min(talks.size(), read.size()); i++) {
                assertEquals(withoutIds(inOneLanguage(talks.get(i), language)), withoutIds(read.get(i)), written);
            }
            assertEquals(talks.size(), read.size(), written);
            assertEquals(written, MarkdownPageWriter.of(front, read));
            assertEquals(front.title(), page.title());
            assertEquals(front.description(), page.description());
        }
    }

    @Provide
    Arbitrary<List<TalkContent>> sites() {
        return AnySite.talks();
    }

    /** What a page in that language says of a talk. */
    private static TalkContent inOneLanguage(TalkContent talk, String language) {
        String said = talk.texts().containsKey(language)
                ? language
                : talk.texts().keySet().iterator().next();
        TalkText text = talk.texts().getOrDefault(said, TalkText.EMPTY);
        return talk.withTexts(Map.of(said, new TalkText(text.title(), text.abstractMarkdown())));
    }

    private static TalkContent withoutIds(TalkContent talk) {
        return talk.withDeliveries(talk.deliveries().stream()
                .map(delivery -> delivery.withId(new UUID(0, 0)))
                .toList());
    }
}
