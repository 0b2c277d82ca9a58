package org.estrade.transfer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.estrade.support.ManyTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.transfer.SamplePage;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.MarkdownPageWriter.Front;
import org.junit.jupiter.api.Test;

/** A page that the writer writes is read back by the importer. */
class MarkdownPageWriterTest {

    private static final Front FRONT = new Front("fr", "Conférences", "", "", "");

    @Test
    void theWriterWritesTheStarterPageUnchanged() throws UnreadablePage {
        String starter = SamplePage.resource("/starter/conferences.md");
        ImportedPage page = MarkdownPageImporter.read(starter);
        String written = MarkdownPageWriter.of(
                new Front(
                        page.language(),
                        String.valueOf(page.title()),
                        String.valueOf(page.author()),
                        String.valueOf(page.description()),
                        String.valueOf(page.github())),
                contents(page));
        assertEquals(contents(page), contents(MarkdownPageImporter.read(written)));
    }

    @Test
    void everyFactIsReadBack() throws UnreadablePage {
        for (List<TalkContent> talks : List.of(ManyTalks.eight(), List.of(TestTalks.complete()))) {
            String written = MarkdownPageWriter.of(FRONT, talks);
            assertEquals(inFrench(talks), contents(MarkdownPageImporter.read(written)));
        }
    }

    private static List<TalkContent> inFrench(List<TalkContent> talks) {
        return talks.stream()
                .map(talk -> {
                    talk = talk.withDeliveries(talk.deliveries().stream()
                            .map(delivery -> delivery.withId(new UUID(0, 0)))
                            .toList());
                    return talk.withTexts(Map.of("fr", talk.texts().getOrDefault("fr", TalkText.EMPTY)));
                })
                .toList();
    }

    private static List<TalkContent> contents(ImportedPage page) {
        return page.talks().stream()
                .map(talk -> talk.content()
                        .withDeliveries(talk.content().deliveries().stream()
                                .map(delivery -> delivery.withId(new UUID(0, 0)))
                                .toList()))
                .toList();
    }
}
