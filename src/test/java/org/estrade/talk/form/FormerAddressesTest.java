package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.talk.store.TalkState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Addresses live on: former slugs redirect, and former fragments lead to the talk on the talks page. */
@QuarkusTest
class FormerAddressesTest extends TalkFormFixture {

    private static final String TALKS = "main article[id]";

    @Test
    void aTitleThatIsCorrectedByOneSignKeepsItsFormerFragment() {
        blank().type("texts.fr.title", "Mise en production, et après").press(browser(), "publish");
        opened(only().id())
                .type("texts.fr.title", "Mise en production, et après ?")
                .press(browser(), "publish");

        Element talk = page("/").expectFirst(TALKS);

        assertEquals("mise-en-production-et-après-", talk.id());
        assertEquals(
                List.of("mise-en-production-et-après"), talk.select("span[id]").eachAttr("id"));
    }

    /** The next member of the kind: whatever was an address of a talk is one after three renames. */
    @Test
    void allAddressesLandAfterThreeRenames() {
        blank().type("texts.fr.title", "Un titre")
                .type("texts.en.title", "A title")
                .press(browser(), "publish");
        long id = only().id();
        blank().type("texts.fr.title", "Un titre").press(browser(), "publish");
        Set<String> slugs = new LinkedHashSet<>();
        Set<String> french = new LinkedHashSet<>();
        Set<String> english = new LinkedHashSet<>();
        for (String title : List.of("Un titre", "Un titre, corrigé", "設計入門 !", "Élan : le ½ titre")) {
            opened(id)
                    .type("texts.fr.title", title)
                    .type("texts.en.title", "In English: " + title)
                    .type("slug", "adresse-" + slugs.size())
                    .press(browser(), "publish");
            slugs.add("adresse-" + slugs.size());
            french.add(page("/").expectFirst(TALKS).id());
            english.add(page("/en").expectFirst(TALKS).id());
        }
        slugs.add("un-titre");
        english.add("a-title");

        assertEquals(List.of(5, 4, 5), List.of(slugs.size(), french.size(), english.size()));
        for (String slug : slugs) {
            for (String address : List.of("/talks/" + slug, "/en/talks/" + slug, "/talks/" + slug + "/")) {
                assertEquals(
                        address.startsWith("/en") ? "In English: Élan : le ½ titre" : "Élan : le ½ titre",
                        plain(page(address).expectFirst("h1")),
                        address);
            }
        }
        // the first of them is that of the other talk now, which had the same title
        french.remove("un-titre");
        assertLand(french, page("/"), "Élan : le ½ titre");
        assertLand(english, page("/en"), "In English: Élan : le ½ titre");
        assertLand(Set.of("un-titre", "un-titre-1"), page("/"), "Un titre");
        NuChecker.assertConforms(get("/").asString());
    }

    @Test
    void aFragmentLeadsToTheTalkThatHadItLast() {
        blank().type("texts.fr.title", "Partagé").press(browser(), "publish");
        long first = only().id();
        opened(first).type("texts.fr.title", "Premier").press(browser(), "publish");
        blank().type("texts.fr.title", "Partagé").press(browser(), "publish");
        assertLand(Set.of("partagé"), page("/"), "Partagé");
        long second = talks.states().stream().mapToLong(TalkState::id).max().getAsLong();

        opened(second).type("texts.fr.title", "Second").press(browser(), "publish");

        assertLand(Set.of("partagé", "second"), page("/"), "Second");
        assertLand(Set.of("premier"), page("/"), "Premier");
    }

    @Test
    void aTalkInTheBinHasNoFragment() {
        blank().type("texts.fr.title", "Caché").press(browser(), "publish");
        browser().post("/admin/talks/" + only().id() + "/unpublication");
        assertEquals(0, page("/").select("[id=caché]").size());
    }

    private static void assertLand(Set<String> fragments, Document page, String title) {
        for (String fragment : fragments) {
            List<Element> found = page.select("[id]").stream()
                    .filter(element -> element.id().equals(fragment))
                    .toList();
            assertEquals(1, found.size(), fragment);
            Element talk = found.get(0).closest("article");
            assertEquals(title, plain(talk.expectFirst("h2")), fragment);
        }
    }

    private static String plain(Element heading) {
        return heading.text().replaceAll("[\\p{Z}\\s]+", " ");
    }

    /** The page that a browser shows at the end of all redirections. */
    private static Document page(String path) {
        Response answer =
                SignedInSpeaker.fromThisSite().redirects().follow(true).get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.asString());
    }
}
