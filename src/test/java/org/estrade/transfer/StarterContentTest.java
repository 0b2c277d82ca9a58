package org.estrade.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.transfer.encoding.Encoding;
import org.estrade.transfer.encoding.PageText;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.estrade.transfer.plan.ImportPlan;
import org.estrade.transfer.plan.ImportPlan.Entry;
import org.junit.jupiter.api.Test;

/** The talks of the starter content, which a new site has before the speaker imports any. */
class StarterContentTest {

    private static final String STARTER = SamplePage.resource("/starter/conferences.md");

    @Test
    void theStarterContentContainsEveryFactOfItsModel() throws Exception {
        assertHoldsEveryFact(MarkdownPageImporter.read(STARTER));
    }

    @Test
    void theSameFactsAreReadFromAPageWithEveryIrregularity() throws Exception {
        String quirky = STARTER.replace("## Optimisation de performance : b", "## Optimisation de performance b")
                .replace("#optimisation-de-performance--b", "#optimisation-de-performance-b")
                .replace(
                        "#dessine-moi-une-architecture-de-data-science",
                        "#dessine-moi-une-architecture-de-Data-Science")
                .replace("février 2025, Tours", "Février 2025, Tour")
                .replace("août 2018", "Aout 2018")
                .replace("Meetup Crafting Data Science #9", "Meetup crafting Data Science #9")
                .replace("- Data Science\n- MLOps\n", "- Data Science\n- MlOps\n")
                .replace("Tags :\n", "Tags : \n")
                .replace("* * *\n\n## La CI", "* * * \n## La CI")
                .replace("presse]", "press]");
        String damaged = new String(quirky.getBytes(UTF_8), Charset.forName("x-MacRoman"));
        PageText repaired = PageText.read(damaged.getBytes(UTF_8));
        assertEquals(Encoding.MAC_ROMAN, repaired.misreadAs());
        ImportedPage page = MarkdownPageImporter.read(repaired.text());
        assertHoldsEveryFact(page);
        assertEquals(
                List.of(
                        Kind.DEAD_ANCHOR,
                        Kind.TITLE_DIFFERS,
                        Kind.UNKNOWN_TOWN,
                        Kind.TAG_SPELLING,
                        Kind.DELIVERY_WITHOUT_DATE),
                page.warnings().stream().map(ImportWarning::kind).toList());
    }

    private static void assertHoldsEveryFact(ImportedPage page) {
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
                Map.of(LinkKind.SLIDES, 7L, LinkKind.VIDEO, 9L, LinkKind.PRESS, 1L),
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
    void onlyTheUndatedDeliveryHasAWarning() throws Exception {
        ImportedPage page = MarkdownPageImporter.read(STARTER);
        List<ImportWarning> warnings = page.warnings();

        assertEquals(
                List.of(new ImportWarning(
                        warnings.get(0).line(), Kind.DELIVERY_WITHOUT_DATE, List.of("Comptoir Octo"), null)),
                warnings);
    }

    @Test
    void everyStarterTalkCanBePublishedAndHasShortAbstracts() throws Exception {
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
