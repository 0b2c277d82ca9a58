package org.estrade.transfer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.transfer.ImportPlan.Entry;
import org.estrade.transfer.ImportWarning.Kind;
import org.junit.jupiter.api.Test;

/** The talks that a site shows before its speaker imported any. */
class StarterContentTest {

    private static final String STARTER = SamplePage.resource("/starter/conferences.md");

    @Test
    void the_starter_content_holds_every_fact_of_the_page_it_stands_for() throws Exception {
        ImportedPage page = MarkdownPageImporter.read(STARTER);
        List<TalkContent> talks =
                page.talks().stream().map(ImportedTalk::content).toList();
        List<DeliveryContent> deliveries =
                talks.stream().flatMap(talk -> talk.deliveries().stream()).toList();
        List<LinkContent> links = talks.stream().flatMap(TalkContent::everyLink).toList();
        List<SpeakerContent> speakers = deliveries.stream()
                .flatMap(delivery -> delivery.speakers().stream())
                .toList();
        List<String> tags = talks.stream().flatMap(talk -> talk.tags().stream()).toList();

        assertEquals("Conférences", page.title());
        assertEquals(8, talks.size());
        assertEquals(16, deliveries.size());
        assertEquals(
                Map.of(LinkKind.SLIDES, 7L, LinkKind.VIDEO, 9L, LinkKind.ARTICLE, 1L),
                links.stream().collect(groupingBy(LinkContent::kind, counting())));
        assertEquals(6, speakers.size());
        assertEquals(3, speakers.stream().distinct().count());
        assertEquals(
                3,
                deliveries.stream()
                        .filter(delivery -> delivery.venue().website() != null)
                        .count());
        assertEquals(21, tags.size());
        assertEquals(10, tags.stream().distinct().count());
    }

    @Test
    void only_the_undated_delivery_is_doubtful() throws Exception {
        ImportedPage page = MarkdownPageImporter.read(STARTER);
        List<ImportWarning> warnings = page.warnings();

        assertEquals(
                List.of(new ImportWarning(
                        warnings.get(0).line(), Kind.DELIVERY_WITHOUT_DATE, List.of("Comptoir Octo"), null)),
                warnings);
    }

    @Test
    void every_talk_of_it_can_be_published_and_is_summed_up_shortly() throws Exception {
        ImportedPage page = MarkdownPageImporter.read(STARTER);
        for (Entry entry : ImportPlan.of(page, List.of()).entries()) {
            assertTrue(entry.canBeApplied(), () -> entry.problems().toString());
            int length = entry.result()
                    .texts()
                    .getOrDefault("fr", TalkText.EMPTY)
                    .abstractMarkdown()
                    .length();
            assertTrue(length > 60 && length < 220, entry.result()::slug);
        }
    }
}
