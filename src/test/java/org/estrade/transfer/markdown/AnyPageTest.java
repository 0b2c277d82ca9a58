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
import org.estrade.support.Seed;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.MarkdownPageWriter.Front;

/** Any published talks are written as a page and read back without a difference. */
class AnyPageTest {

    @Property(tries = 100, seed = Seed.FIXED)
    void everyFactIsReadBackAndThePageIsWrittenUnchanged(@ForAll("sites") List<TalkContent> talks)
            throws UnreadablePage {
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

    /** The parts of a talk that a page in one language contains. */
    private static TalkContent inOneLanguage(TalkContent talk, String language) {
        String textLanguage = talk.texts().containsKey(language)
                ? language
                : talk.texts().keySet().iterator().next();
        TalkText text = talk.texts().getOrDefault(textLanguage, TalkText.EMPTY);
        return talk.withTexts(Map.of(textLanguage, new TalkText(text.title(), text.abstractMarkdown())));
    }

    private static TalkContent withoutIds(TalkContent talk) {
        return talk.withDeliveries(talk.deliveries().stream()
                .map(delivery -> delivery.withId(new UUID(0, 0)))
                .toList());
    }
}
