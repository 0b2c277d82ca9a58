package org.estrade.transfer.webpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.estrade.transfer.webpage.choice.Asked;
import org.estrade.transfer.webpage.choice.Found;
import org.estrade.transfer.webpage.choice.PageFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that lie, lead in circles or have no end. */
class HostilePagesTest {

    private static final int MANY = 200_000;

    @Test
    void itemsThatReferToEachOtherAreReadOnce() {
        PageFacts facts = read(script("{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"Event\",\"name\":\"Moss Days 2025\","
                + "\"startDate\":\"2025-03-04\",\"superEvent\":{\"@id\":\"#b\"},\"subEvent\":{\"@id\":\"#b\"},"
                + "\"location\":{\"@id\":\"#p\"},\"organizer\":{\"@id\":\"#n\"}},"
                + "{\"@id\":\"#b\",\"@type\":\"Event\",\"name\":\"Moss\",\"subEvent\":[{\"@id\":\"#a\"}],\"superEvent\":{\"@id\":\"#a\"}},"
                + "{\"@id\":\"#p\",\"@type\":\"Place\",\"containedInPlace\":{\"@id\":\"#q\"}},"
                + "{\"@id\":\"#q\",\"@type\":\"Place\",\"containedInPlace\":{\"@id\":\"#p\"}},"
                + "{\"@id\":\"#n\",\"@type\":\"Organization\",\"name\":{\"@id\":\"#m\"}},"
                + "{\"@id\":\"#m\",\"@type\":\"Organization\",\"name\":{\"@id\":\"#n\"}}]}"));
        assertNotNull(facts.firstDay());
        assertEquals("2025-03-04", facts.firstDay().value().toString());
    }

    @Test
    void microdataThatReferToThemselvesAreRead() {
        PageFacts facts = read("<div id=a itemscope itemtype='https://schema.org/Event' itemref='a b'>"
                + "<b itemprop=name>Moss Days 2025</b></div><div id=b><div itemprop=subEvent itemscope"
                + " itemtype='https://schema.org/Event' itemref=b></div></div>");
        assertNotNull(facts.venue());
        assertEquals("Moss Days", facts.venue().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=date>",
                "<span>Date</span>",
                "<a href=/slides/x>x</a>",
                "<div itemscope itemprop=event>",
                "<div class=h-event><time class=dt-start>2025</time>",
                "<script type='application/ld+json'>{\"a\":",
                "[[[[",
                "-->",
                " \n",
                "à Paris, ",
                "{\"sessions\":[",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
            })
    void aPageOfOneThingRepeatedIsReadToItsEnd(String piece) {
        PageFacts facts = read("<!doctype html><title>Moss</title>" + piece.repeat(MANY / piece.length()));
        assertTrue(facts.venue() == null || facts.venue().isGuess());
        assertNotNull(read(piece.repeat(MANY / piece.length())));
        assertNotNull(read(script("{\"@type\":\"Event\",\"name\":\"" + " ".repeat(MANY) + "\"}")));
    }

    /** A name that may be the title of a talk is never taken for an event without a mark. */
    @ParameterizedTest
    @CsvSource({"Kubernetes 101", "GraalVM", "Rust Workshop", "TDD Live", "Java 2025: what is new", "Les haies"})
    void theTitleOfATalkIsNeverAnEventForSure(String title) {
        PageFacts facts = read(script("{\"@type\":\"Event\",\"name\":\"" + title + "\",\"startDate\":\"2025-03-04\","
                + "\"organizer\":{\"@type\":\"Organization\",\"name\":\"Club des Haies\"}}"));
        assertNotNull(facts.venue());
        assertTrue(facts.venue().isGuess(), facts.venue().toString());
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30", "2025-13-01", "next Friday in 2025", "04/05/2025", "2025-03-29T23:30:00Z"})
    void aDayThatMayBeAnotherIsAGuess(String day) {
        assertGuessOrMissing(read(event("\"startDate\":\"" + day + "\"")).firstDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00", "1970-01-01", "2999-01-01", "TBA", "soon", "null"})
    void aDayThatIsNoneIsMissing(String day) {
        assertNull(read(event("\"startDate\":\"" + day + "\"").replace(" 2025", ""))
                .firstDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"California", "Île-de-France", "Building 4", "France", "Somewhere Nice", "12 rue de Lyon"})
    void aTownThatMayBeNoneIsAGuess(String town) {
        assertGuessOrMissing(read(event("\"location\":{\"@type\":\"Place\",\"address\":{\"addressLocality\":\"" + town
                        + "\",\"addressCountry\":\"" + (town.equals("California") ? "US" : "FR") + "\"}}"))
                .town());
    }

    private static void assertGuessOrMissing(Found<?> found) {
        assertTrue(found == null || found.isGuess(), String.valueOf(found));
    }

    private static String event(String property) {
        return script("{\"@type\":\"Event\",\"name\":\"Moss Days 2025\"," + property + "}");
    }

    private static String script(String json) {
        return "<!doctype html><title>x</title><script type='application/ld+json'>" + json + "</script>";
    }

    private static PageFacts read(String page) {
        Asked asked = new Asked(
                "https://a.example/", "Jeanne Orsel", Set.of(), ZoneId.of("Europe/Paris"), LocalDate.of(2026, 6, 1));
        return WebPageReader.read(asked, List.of(new WebPage("https://a.example/", "", page)));
    }
}
