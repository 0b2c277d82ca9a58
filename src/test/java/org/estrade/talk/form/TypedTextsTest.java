package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.FilledForm;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkState;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What speakers type and paste is understood: addresses, invisible characters, odd spaces, names written twice. */
@QuarkusTest
class TypedTextsTest extends TalkFormFixture {

    @ParameterizedTest
    @CsvSource({
        "https://www.müller.de/x,https://www.xn--mller-kva.de/x",
        "https://my_conf.example.org/2024,https://my_conf.example.org/2024",
        "https://example.org/a b.pdf,https://example.org/a%20b.pdf",
        "https://example.org/?q[]=1,https://example.org/?q[]=1",
        "https://example.org/a|b,https://example.org/a%7Cb",
        "https://example.org/100%,https://example.org/100%25",
        "www.example.org/talk,https://www.example.org/talk"
    })
    void addressIsPublishedAsBrowsersReadIt(String typed, String stored) {
        FilledForm form = blank().type("texts.fr.title", "Un lien").type("texts.en.title", "A link");
        Response published = FilledForm.on(form.press(browser(), "add-link"), "#talk-form")
                .type("links[0].kind", "slides")
                .type("links[0].url", "\u200B" + typed + "\u00A0")
                .press(browser(), "publish");
        assertEquals(303, published.statusCode(), published::asString);
        assertEquals(stored, only().published().links().get(0).url());
        assertPublishingAgainChangesNothing();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://example.org/x|Seules les adresses https:// et http:// peuvent être des liens.",
                "https://ada:secret@example.org/|Retirez le nom d’utilisateur ou le mot de passe",
                "https:///x|Le nom du site de cette adresse est absent ou impossible",
                "example.org/x|Une adresse commence par https:// ou http://"
            })
    void addressThatIsRefusedHasASentenceOfItsOwn(String typed, String sentence) {
        FilledForm form = blank().type("texts.fr.title", "Un lien");
        Response refused = FilledForm.on(form.press(browser(), "add-link"), "#talk-form")
                .type("links[0].url", typed)
                .press(browser(), "publish");
        assertEquals(422, refused.statusCode());
        String text = Jsoup.parse(refused.asString()).text();
        assertEquals(true, text.contains(sentence), text);
        assertEquals(typed, FilledForm.on(refused, "#talk-form").value("links[0].url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u2060", "\uFEFF", "\u200C", "\u202E"})
    void invisibleCharactersAreInNoFieldThatIsPublished(String invisible) {
        FilledForm form = blank().type("texts.fr.title", "Conf" + invisible + "érence")
                .type("texts.en.title", "Confer" + invisible + "ence")
                .type("texts.fr.abstract", "Résu" + invisible + "mé")
                .type("tags", "Ja" + invisible + "va");
        Response published = FilledForm.on(form.press(browser(), "add-delivery"), "#talk-form")
                .type("deliveries[0].venue", "Forum" + invisible + " des essais")
                .type("deliveries[0].year", "20" + invisible + "25" + invisible)
                .type("deliveries[0].month", "\u202F3\u00A0")
                .type("deliveries[0].city", "To" + invisible + "urs")
                .type("deliveries[0].edition", "#1" + invisible + "1")
                .type("deliveries[0].note", "No" + invisible + "te")
                .type("deliveries[0].speakers", "Ada" + invisible + " Exemple")
                .press(browser(), "publish");
        assertEquals(303, published.statusCode(), published::asString);
        TalkContent content = only().published();
        DeliveryContent delivery = content.deliveries().get(0);
        assertEquals("conference", content.slug());
        assertEquals(
                List.of(
                        "Conférence",
                        "Conference",
                        "Résumé",
                        "[Java]",
                        "Forum des essais",
                        "2025-03",
                        "Tours",
                        "#11",
                        "Note",
                        "Ada Exemple"),
                List.of(
                        content.texts().get("fr").title(),
                        content.texts().get("en").title(),
                        content.texts().get("fr").abstractMarkdown(),
                        content.tags().toString(),
                        delivery.venue().name(),
                        String.valueOf(delivery.date()),
                        String.valueOf(delivery.city()),
                        String.valueOf(delivery.edition()),
                        String.valueOf(delivery.note()),
                        delivery.speakers().get(0).name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\u2028", "\u2029", "\u0085", "\r"})
    void everyLineEndOfAnAbstractIsALineEnd(String end) {
        Response published = blank().type("texts.fr.title", "Une fin de ligne")
                .type("texts.fr.abstract", "Un" + end + "Deux")
                .press(browser(), "publish");
        assertEquals(303, published.statusCode(), published::asString);
        assertEquals("Un\nDeux", only().published().texts().get("fr").abstractMarkdown());
    }

    @Test
    void refusedCharacterIsShownWithItsLine() {
        Response refused = blank().type("texts.fr.title", "Un caractère")
                .type("texts.fr.abstract", "Un\n\nDeux et \u0007 trois")
                .press(browser(), "publish");
        assertEquals(422, refused.statusCode());
        String text = Jsoup.parse(refused.asString()).text().replace('\u00A0', ' ');
        assertEquals(true, text.contains("Un caractère invisible est dans « Un Deux et \uFFFD trois », ligne 3"), text);
    }

    @Test
    void nameThatIsWrittenTwiceInOneFormIsOneName() {
        FilledForm form = blank().type("texts.fr.title", "Deux fois").type("tags", "CI/CD, ci cd, C, C #, C++");
        for (int i = 0; i < 4; i++) {
            form = FilledForm.on(form.press(browser(), "add-delivery"), "#talk-form");
        }
        Response published = form.type("deliveries[0].venue", "Théâtre Bleu")
                .type("deliveries[1].venue", "Theatre Bleu")
                .type("deliveries[2].venue", "Théâtre  Bleu")
                .type("deliveries[3].venue", "Théâtre\u00A0Bleu")
                .type("deliveries[0].speakers", "Chloé Exemple")
                .type("deliveries[1].speakers", "Chloe Exemple, chloé exemple")
                .press(browser(), "publish");
        assertEquals(303, published.statusCode(), published::asString);
        TalkContent content = only().published();
        assertEquals(
                List.of("Théâtre Bleu"),
                content.deliveries().stream()
                        .map(each -> each.venue().name())
                        .distinct()
                        .toList());
        assertEquals(
                List.of("[Chloé Exemple]", "[Chloé Exemple]", "[]", "[]"),
                content.deliveries().stream()
                        .map(each -> each.speakers().stream()
                                .map(speaker -> speaker.name())
                                .toList()
                                .toString())
                        .toList());
        assertEquals(List.of("CI/CD", "C", "C #", "C++"), content.tags());
        assertPublishingAgainChangesNothing();
    }

    private void assertPublishingAgainChangesNothing() {
        TalkState before = only();
        Response again = FilledForm.on(browser().get("/admin/talks/" + before.id()), "#talk-form")
                .press(browser(), "publish");
        assertEquals(303, again.statusCode(), again::asString);
        assertEquals(before.published(), only().published());
        assertEquals(before.newest(), only().newest());
    }
}
