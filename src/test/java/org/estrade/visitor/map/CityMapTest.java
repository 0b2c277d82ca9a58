package org.estrade.visitor.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CityMapTest {

    private AdminBrowser browser;

    @BeforeEach
    void aSpeaker() {
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
        browser = new AdminBrowser();
    }

    @Test
    void franceHasItsOutlineAndWordsSayEveryCity() {
        givenIn("Tours", "tours", "Rennes", "Paris", "Berlin");

        Element cities = home().expectFirst(".cities");
        assertEquals(1, cities.select("path").size());
        assertEquals(3, cities.select("circle.given").size());
        assertEquals(List.of("Tours", "Paris", "Rennes"), cities.select("text").eachText());
        assertEquals(
                "Tours\u00A0(2), Paris, Rennes\nHors de la carte\u00A0: Berlin",
                cities.expectFirst("figcaption").wholeText());
    }

    /** Wherever the cities are, the caption names those on the map, one for each dot, and then the others. */
    @Test
    void theMapHasADotForEachCityThatTheCaptionSetsOnIt() {
        for (String[] names : List.of(
                new String[] {"Tours", "Rennes", "Paris", "Berlin", "Trifouillis"},
                new String[] {"Montréal", "Tokyo", "Paris", "Trifouillis"},
                new String[] {"Madrid", "Bruxelles", "Berlin"})) {
            SiteFixture.empty();
            givenIn(names);
            Element cities = home().expectFirst(".cities");
            String[] caption = cities.expectFirst("figcaption").html().split("<br>", -1);
            assertEquals(cities.select("circle").size(), caption[0].split(", ", -1).length, caption[0]);
            int beyond = caption.length == 1 ? 0 : caption[1].split(", ", -1).length;
            assertEquals(names.length, cities.select("circle").size() + beyond, cities.html());
        }
    }

    @Test
    void northIsAboveSouthAndWestLeftOfEast() {
        givenIn("Lille", "Brest", "Nice");

        List<Element> dots = home().select(".cities circle");
        // as the words: Brest, Lille, Nice
        assertTrue(at(dots.get(1), "cy") < at(dots.get(0), "cy") && at(dots.get(0), "cy") < at(dots.get(2), "cy"));
        assertTrue(at(dots.get(0), "cx") < at(dots.get(1), "cx") && at(dots.get(1), "cx") < at(dots.get(2), "cx"));
    }

    @Test
    void citiesOfTheWorldStandByThemselves() {
        givenIn("Montréal", "Tokyo", "Paris");

        Element cities = home().expectFirst(".cities");
        assertEquals(0, cities.select("path").size());
        assertEquals(3, cities.select("circle").size());
        for (Element dot : cities.select("circle")) {
            assertTrue(at(dot, "cx") > 0 && at(dot, "cx") < Projection.WIDTH, dot::outerHtml);
        }
    }

    @Test
    void oneCityOrNoneKnownIsNoMap() {
        givenIn("Paris", "Paris", "Trifouillis");
        assertEquals(0, home().select(".cities").size());
    }

    @Test
    void aCityThatNobodyKnowsIsWhereTheVenueSays() {
        givenIn("Paris", "Trifouillis");
        assertEquals(0, home().select(".cities").size());

        long venue = StoredNames.venue("Lieu 1").id();
        String sheet = "/admin/venues/" + venue;
        Document refused =
                browser.refused(sheet, "name", "Lieu 1", "coordinates", "46.8, 4.4", "version", browser.version(sheet));
        assertEquals(
                "Indiquez de quelle ville sont les coordonnées.",
                refused.expectFirst("#city-problem").text());
        refused = browser.refused(
                sheet,
                "name",
                "Lieu 1",
                "city",
                "Trifouillis",
                "coordinates",
                "là-bas",
                "version",
                browser.version(sheet));
        assertEquals(
                "Écrivez la latitude puis la longitude, en degrés, par exemple 48.86, 2.35.",
                refused.expectFirst("#coordinates-problem").text());
        browser.follow(
                sheet,
                "name",
                "Lieu 1",
                "city",
                "trifouillis",
                "coordinates",
                "46,8, 4,4",
                "version",
                browser.version(sheet));

        assertEquals(2, home().select(".cities circle").size());
    }

    @Test
    void theVenuesCountrySaysWhichTownOfThatNameItIs() {
        givenIn("Paris", "Laval");
        assertEquals(1, home().select(".cities path").size());

        long venue = StoredNames.venue("Lieu 1").id();
        String sheet = "/admin/venues/" + venue;
        browser.follow(
                sheet, "name", "Lieu 1", "city", "Laval", "country", "Canada", "version", browser.version(sheet));

        assertEquals(0, home().select(".cities path").size());
        assertEquals(2, home().select(".cities circle").size());
    }

    private static double at(Element dot, String attribute) {
        return Double.parseDouble(dot.attr(attribute));
    }

    private static Document home() {
        return Jsoup.parse(RestAssured.get("/").asString());
    }

    /** One talk, once in each of these cities, at Lieu 0, Lieu 1 … */
    private static void givenIn(String... cities) {
        List<DeliveryContent> deliveries = Stream.of(cities)
                .map(city -> DeliveryContent.at(
                                VenueContent.of("Lieu " + List.of(cities).indexOf(city)))
                        .withCity(city)
                        .withDate(PartialDate.of(2024)))
                .toList();
        SiteFixture.publish(List.of(TestTalks.titled("Un titre", "un-titre").withDeliveries(deliveries)));
    }
}
