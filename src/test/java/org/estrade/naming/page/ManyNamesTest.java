package org.estrade.naming.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.estrade.support.AdminBrowser;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of venues, people and tags of a site with many of them. */
@QuarkusTest
class ManyNamesTest {

    private static final int TALKS = 120;

    @BeforeEach
    void aSpeakerWithManyNames() {
        SignedInSpeaker.account();
        SiteFixture.publish(
                IntStream.range(0, TALKS).mapToObj(ManyNamesTest::talk).toList());
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    private static TalkContent talk(int number) {
        String name = "%03d".formatted(number);
        return TestTalks.titled("Conférence " + name, "conference-" + name)
                .withTags(List.of("Mot " + name))
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Lieu " + name))
                        .withCity(number == 119 ? "Quimper" : "Rennes")
                        .withSpeakers(List.of(SpeakerContent.of("Personne " + name)))));
    }

    @ParameterizedTest
    @CsvSource({"venues, Lieu, événements", "people, Personne, personnes", "tags, Mot, mots-clés"})
    void aListHasPages(String section, String name, String words) {
        AdminBrowser browser = new AdminBrowser();
        String path = "/admin/" + section;
        Document first = browser.open(path);
        assertEquals(names(name, 0, 50), first.select(".rows h2").eachText());
        assertEquals(
                "De 1 à 50, sur 120 " + words, first.expectFirst(".pages .hint").text());
        assertEquals(path + "?page=2", first.expectFirst("[rel=next]").attr("href"));
        assertEquals(0, first.select("[rel=prev]").size());
        assertEquals(
                path + "/"
                        + StoredNames.all(section.equals("people") ? "person" : section.replaceFirst("s$", ""))
                                .oldestId(),
                first.select(".rows a").first().attr("href"));

        Document last = browser.open(path + "?page=3");
        assertEquals(names(name, 100, TALKS), last.select(".rows h2").eachText());
        assertEquals(path + "?page=2", last.expectFirst("[rel=prev]").attr("href"));
        assertEquals(0, last.select("[rel=next]").size());
        assertEquals(
                last.select(".rows").text(),
                browser.open(path + "?page=99").select(".rows").text());
        NuChecker.assertConforms(last.outerHtml());

        String opened = last.select(".rows a").last().attr("href");
        Document form = browser.open(opened);
        assertEquals("Conférence 119", form.select(".uses a").text());
        assertEquals(opened, form.expectFirst(".sheet form").attr("action"));
        assertEquals(List.of(name + " 119"), form.select(".rows .current h2").eachText());
    }

    @ParameterizedTest
    @CsvSource({"venues, Lieu", "people, Personne", "tags, Mot"})
    void aSearchLooksOnEveryPage(String section, String name) {
        AdminBrowser browser = new AdminBrowser();
        Document found = browser.open("/admin/" + section + "?q=07&page=2");
        assertEquals(
                IntStream.of(7, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 107)
                        .mapToObj(number -> name + " %03d".formatted(number))
                        .toList(),
                found.select(".rows h2").eachText());
        assertEquals(0, found.select(".pages").size());
        assertEquals("1", found.select(".rows .times").first().text().substring(0, 1));
        Document many = browser.open("/admin/" + section + "?q=" + name);
        assertEquals(
                "/admin/" + section + "?q=" + name + "&page=2",
                many.expectFirst("[rel=next]").attr("href"));
    }

    @Test
    void aTownOnTheLastPageIsFound() {
        Document found = new AdminBrowser().open("/admin/venues?q=quimper");
        assertEquals(List.of("Lieu 119"), found.select(".rows h2").eachText());
    }

    @ParameterizedTest
    @CsvSource({"venues, venue, interventions", "people, person, interventions", "tags, tag, conférences"})
    void theUsesOfANameHavePages(String section, String table, String words) {
        SiteFixture.publish(IntStream.range(0, TALKS)
                .mapToObj(number -> ofTheSameNames(number))
                .toList());
        AdminBrowser browser = new AdminBrowser();
        String path = "/admin/" + section + "/" + StoredNames.all(table).oldestId();
        Document first = browser.open(path);
        assertEquals(TALKS + " " + words, first.expectFirst("#uses").text().replace('\u00a0', ' '));
        assertEquals(50, first.select(".uses li").size());
        assertEquals(
                "De 1 à 50, sur 120 " + words, first.expectFirst(".pages .hint").text());
        assertEquals(path + "?uses=2#uses", first.expectFirst("[rel=next]").attr("href"));
        Document last = browser.open(path + "?q=e&uses=3");
        assertEquals(20, last.select(".uses li").size());
        assertEquals(path + "?q=e&uses=2#uses", last.expectFirst("[rel=prev]").attr("href"));
        assertEquals(0, last.select("[rel=next]").size());
        assertEquals(path + "?q=e", last.expectFirst(".sheet form").attr("action"));
        assertEquals(
                last.select(".uses").text(),
                browser.open(path + "?uses=99").select(".uses").text());
        NuChecker.assertConforms(last.outerHtml());
    }

    private static TalkContent ofTheSameNames(int number) {
        return talk(number)
                .withTags(List.of("Mesure"))
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Halle"))
                        .withSpeakers(List.of(SpeakerContent.of("Personne inventée")))));
    }

    private static List<String> names(String name, int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(number -> name + " %03d".formatted(number))
                .toList();
    }
}
