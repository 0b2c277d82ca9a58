package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The choices of the speaker in the preview: how the text is read, which deliveries are one talk, and missing venues. */
@QuarkusTest
class ImportChoicesTest {

    @Inject
    TalkRepository talks;

    @BeforeEach
    void aSignedInSpeakerOfAnEmptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.account();
    }

    @Test
    void theFilesOfAZipArchiveAreImported() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("site-main/_talks/2019-05-01-moss.md", """
                ---
                title: Growing moss
                event: MossConf
                location: Lyon
                ---
                How to grow moss.
                """);
        files.put("site-main/content/talks/bees/index.en.md", """
                +++
                title = "Counting bees"
                date = 2021-03-04
                event = "BeeFest"
                +++
                """);
        files.put("site-main/content/talks/bees/index.fr.md", """
                +++
                title = "Compter les abeilles"
                date = 2021-03-04
                event = "BeeFest"
                +++
                """);
        files.put("site-main/_posts/2020-01-01-holiday.md", "---\ntitle: My holiday\ndate: 2020-01-01\n---\nSun.\n");
        files.put("../../etc/talks/evil.md", "---\ntitle: [broken\n---\n");
        PreviewForm preview = PreviewForm.of("site.zip", PreviewForm.zip(files));
        assertEquals(2, preview.titles().size());
        assertTrue(preview.text(".warnings").contains("_posts/2020-01-01-holiday.md"), preview.text(".warnings"));
        assertTrue(preview.text(".warnings").contains("etc/talks/evil.md"), preview.text(".warnings"));
        assertEquals(303, preview.apply().statusCode());
        assertEquals(
                List.of("Compter les abeilles", "Counting bees", "Growing moss"),
                talks.published().stream()
                        .flatMap(talk -> talk.texts().values().stream())
                        .map(text -> text.title())
                        .sorted()
                        .toList());
    }

    @Test
    void whereAndWhenEachNewTalkWasGivenIsShown() {
        StringBuilder page = new StringBuilder("# Growing moss\n\nHow to grow moss.\n\n");
        for (int year = 2011; year <= 2017; year++) {
            page.append("- MossConf, Lyon, 3 May ")
                    .append(year)
                    .append(": [slides](https://example.org/%d)\n".formatted(year));
        }
        PreviewForm preview = PreviewForm.of("talks.md", page.toString());
        List<String> deliveries = preview.page().select(".new-deliveries li").eachText();
        assertEquals(7, deliveries.size(), deliveries::toString);
        assertEquals("MossConf, 3 mai 2011, Lyon, 1 lien", deliveries.get(0).replace('\u00a0', ' '));
        assertEquals("2 autres interventions", preview.text("details:has(.new-deliveries) summary"));
    }

    @Test
    void theSpeakerChoosesTheKindOfFactOfEachField() {
        PreviewForm preview = PreviewForm.of("talks.yml", """
                - title: Growing moss
                  spot: MossConf
                  date: 2019-05-01
                - title: Counting bees
                  spot: BeeFest
                  date: 2020-05-01
                """);
        assertEquals(
                "2 interventions", preview.page().select(".figures li").get(3).text());
        PreviewForm note = preview.choose(select(preview, "spot"), "NOTE").press("");
        assertEquals("0 interventions", note.page().select(".figures li").get(3).text());
        PreviewForm read = note.choose(select(note, "spot"), "VENUE").press("");
        assertEquals("2 interventions", read.page().select(".figures li").get(3).text());
        assertEquals(
                "VENUE",
                read.page().select(select(read, "spot") + " option[selected]").val());
        assertEquals(303, read.apply().statusCode());
        assertEquals(
                List.of("BeeFest", "MossConf"),
                published().stream()
                        .flatMap(talk -> talk.deliveries().stream())
                        .map(delivery -> delivery.venue().name())
                        .sorted()
                        .toList());
    }

    private static String select(PreviewForm preview, String field) {
        String id = preview.page()
                .select("input[name=field][value=" + field + "]")
                .first()
                .parent()
                .select("select")
                .attr("id");
        return "#" + id;
    }

    @Test
    void talksAreJoinedAndADeliveryIsSplitOff() {
        PreviewForm preview = PreviewForm.of("talks.md", """
                # Talks

                - 2019-05-01: Growing moss, MossConf, Lyon
                - 2020-05-01: Growing moss, BeeFest, Paris
                - 2021-05-01: Moss for everybody, FernDays, Lille
                """);
        assertEquals(List.of("Growing moss", "Moss for everybody"), preview.titles());
        PreviewForm split = preview.check("input[name=split][value=4]").press("");
        assertEquals(List.of("Growing moss", "Growing moss", "Moss for everybody"), split.titles());
        PreviewForm joined = split.check("input[name=join][value=4]")
                .check("input[name=join][value=5]")
                .press("joinNow");
        assertEquals(List.of("Growing moss", "Growing moss"), joined.titles());
        assertEquals(
                "2 réunions et séparations faites. Annuler les réunions et les séparations",
                joined.text("p.hint:has(button)"));
        assertEquals(
                List.of("Growing moss", "Moss for everybody"),
                joined.press("reset").titles());
        assertEquals(303, joined.apply().statusCode());
        assertEquals(
                List.of(1, 2),
                published().stream()
                        .map(talk -> talk.deliveries().size())
                        .sorted()
                        .toList());
    }

    @Test
    void onlyADeliveryWithoutVenueIsLeftOutUntilTheSpeakerNamesIt() {
        PreviewForm preview = PreviewForm.of("talks.yml", """
                - title: Growing moss
                  event: MossConf
                  date: 2019-05-01
                - title: Counting bees
                  date: 2020-05-01
                """);
        assertEquals("Événement ou lieu de « Counting bees », 1er mai 2020", preview.text("[for=venue-4]"));
        PreviewForm named = preview.type("#venue-4", "BeeFest").press("");
        assertEquals("BeeFest", named.page().select("#venue-4").val());
        assertEquals(303, named.apply().statusCode());
        assertEquals(
                2,
                published().stream().mapToInt(talk -> talk.deliveries().size()).sum());
    }

    @Test
    void theOrderOfDaysAndMonthsAndTheAddressOfThePageAreAskedOnce() {
        PreviewForm preview = PreviewForm.of("talks.yml", """
                - title: Growing moss
                  event: MossConf
                  date: 05/06/2019
                  slides: /slides/moss.pdf
                - title: Counting bees
                  event: BeeFest
                  date: 07/08/2019
                """);
        assertEquals("Dates comme « 05/06/2019 »", preview.text("[for=order]"));
        PreviewForm read = preview.choose("#order", "MONTH_FIRST")
                .type("#base", "https://ada.example/talks/")
                .press("");
        assertEquals("", read.text(".warnings"));
        assertEquals(303, read.apply().statusCode());
        assertEquals(
                List.of("2019-05-06 https://ada.example/slides/moss.pdf", "2019-07-08"),
                published().stream()
                        .flatMap(talk -> talk.deliveries().stream())
                        .map(delivery -> (delivery.date() + " "
                                        + delivery.links().stream()
                                                .map(link -> link.url())
                                                .reduce("", String::concat))
                                .strip())
                        .sorted()
                        .toList());
    }

    @Test
    void theShapeIsShownWithItsReasonAndCanBeChanged() {
        PreviewForm preview =
                PreviewForm.of("talks.md", """
                ## Growing moss

                - MossConf, Lyon, May 2019
                - BeeFest, Paris, June 2020
                """.replace("## Growing moss", "# Talks\n\n## Growing moss\n\nA text."));
        assertTrue(preview.text(".reading summary").contains("Des conférences, avec leurs interventions dessous"));
        PreviewForm events = preview.choose("#shape", "EVENT_FIRST").press("");
        assertTrue(events.text(".reading summary").contains("C’est vous qui l’avez choisie."));
        assertEquals(
                "EVENT_FIRST", events.page().select("#shape option[selected]").val());
    }

    private List<TalkContent> published() {
        return talks.published();
    }
}
