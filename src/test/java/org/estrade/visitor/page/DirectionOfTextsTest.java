package org.estrade.visitor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.text.ShortTexts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every text of the author takes its own direction on every public page: Arabic is read from right to left. */
@QuarkusTest
class DirectionOfTextsTest {

    /** A word in Arabic letters, of which each text of the author has another one. */
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}+");

    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    /** What no eye reads: texts for screen readers, and addresses. */
    private static final String UNSEEN = ".hidden, [hidden], p.print-only";

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
    }

    @Test
    void everyTextOfTheAuthorTakesItsOwnDirection() {
        SiteFixture.ofJeanneOrsel();
        StoredSite.settings().set("name", word(0), "pronunciation", word(1));
        StoredSite.text("fr").set("pitch", word(2), "in_140", word(3));
        StoredRows.in("site_link").where("position", 0).set("label", word(4));
        DeliveryContent past = delivery(word(5), "2024-05-30");
        DeliveryContent upcoming =
                delivery(word(6), LocalDate.now(ZoneOffset.UTC).plusDays(40).toString());
        SiteFixture.publish(List.of(
                new TalkContent(
                        "un",
                        Map.of(
                                "fr",
                                new TalkText(
                                        word(7) + " : " + word(8),
                                        word(9) + "\n\n## " + word(10) + "\n\n- " + word(11) + "\n",
                                        ShortTexts.of(length -> word(12)))),
                        List.of(word(13), "commun"),
                        List.of(past, upcoming),
                        List.of(new LinkContent(LinkKind.OTHER, "https://exemple.test/1", word(14), null, word(15)))),
                new TalkContent(
                        "deux",
                        Map.of("fr", new TalkText(word(16), "")),
                        List.of("commun"),
                        List.of(past.withId(UUID.randomUUID())),
                        List.of())));

        Set<String> shown = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String path : List.of("/", "/talks/un", "/talks/deux", "/kit", "/?q=" + word(7), "/en", "/en/talks/un")) {
            Document page = PublicPageFixture.read(path);
            for (Element element : page.body().select("*:not(script, title, desc)")) {
                for (TextNode text : element.textNodes()) {
                    Matcher arabic = ARABIC.matcher(text.text());
                    if (!arabic.find()) {
                        continue;
                    }
                    shown.add(arabic.group());
                    if (element.closest(UNSEEN) == null && element.closest("[dir=auto], bdi") == null) {
                        wrong.add(path + " " + element.outerHtml());
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(shown.size() >= 20, shown.toString());
    }

    private static DeliveryContent delivery(String venue, String date) {
        int n = date.startsWith("2024") ? 17 : 22;
        return DeliveryContent.at(VenueContent.of(venue))
                .withDate(PartialDate.parse(date))
                .withCity(word(n))
                .withEdition(word(n + 1))
                .withNote(word(n + 2))
                .withSpeakers(List.of(SpeakerContent.of(word(n + 3))))
                .withLinks(List.of(
                        new LinkContent(LinkKind.ARTICLE, "https://exemple.test/" + n, word(n + 4), null, null)));
    }

    /** A word of its own for each number. */
    private static String word(int number) {
        char letter = LETTERS.charAt(number % LETTERS.length());
        return "" + letter + "م" + letter + "ن" + letter;
    }
}
