package org.estrade.talk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.support.ManyTalks;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.talk.form.Hand.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the most frequent tasks need, counted: on a wide screen and on a phone, with a mouse, a finger and the keyboard, with
 * scripts and without, in French and in English.
 */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class JourneysBrowserTest extends EditingBrowserFixture {

    record Way(Kind kind, int width, boolean scripts, String language) {}

    static Stream<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int width : List.of(390, 1280)) {
                for (boolean scripts : List.of(true, false)) {
                    for (String language : List.of("fr", "en")) {
                        ways.add(new Way(kind, width, scripts, language));
                    }
                }
            }
        }
        return ways.stream();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aTalkIsPublishedAndGetsADate(Way way) {
        SiteFixture.publish(List.of(TestTalks.titled("Avant", "avant")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Forum des essais"))
                        .withCity("Tours")
                        .withDate(PartialDate.of(2024))))));
        Page page = browser.page(way.width(), way.language(), way.kind() == Kind.FINGER, way.scripts());
        page.navigate(address("/login"));
        page.fill("[name=username]", SignedInSpeaker.USERNAME);
        page.fill("[name=password]", SignedInSpeaker.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL("**/admin");
        publishATalk(page, way);
        addADate(page, way);
        page.context().close();
    }

    private void publishATalk(Page page, Way way) {
        Hand hand = new Hand(way.kind(), page);
        hand.open(address("/admin/talks"));
        hand.press("main a[href='/admin/talks/new']");
        hand.write("[name='texts.fr.title']", "Un essai");
        hand.write("[name='texts.fr.abstract']", "Un résumé.");
        hand.write("#tags", "Tests, Touches");
        if (way.scripts()) {
            hand.pressInPlace("[data-add=delivery]");
        } else {
            hand.press("[data-add=delivery]");
        }
        hand.write("[name='deliveries[0].venue']", "Forum des essais");
        page.keyboard().press("Escape");
        hand.write("[name='deliveries[0].day']", "3");
        hand.write("[name='deliveries[0].month']", way.language().equals("fr") ? "mars" : "March");
        hand.write("[name='deliveries[0].year']", "2025");
        hand.write("[name='deliveries[0].speakers']", "Ada Exemple");
        hand.write("[name='deliveries[0].links[0].url']", "https://slides.example/1");
        if (way.scripts()) {
            hand.press("Control+Enter", "#publish");
        } else {
            hand.press("#publish");
        }
        assertThat(page.locator(".flash.done")).isVisible();
        TalkContent talk = published();
        assertEquals(List.of("Tests", "Touches"), talk.tags());
        DeliveryContent delivery = talk.deliveries().get(0);
        assertEquals("Tours", delivery.city());
        assertEquals(PartialDate.of(2025, 3, 3), delivery.date());
        assertEquals(List.of(SpeakerContent.of("Ada Exemple")), delivery.speakers());
        assertEquals(List.of(LinkContent.of(LinkKind.SLIDES, "https://slides.example/1")), delivery.links());
        assertEquals(3, hand.presses());
        assertEquals(9, hand.fields());
        // without scripts, the keyboard passes the rest of the form on its way to the button
        assertTrue(hand.tabs() < (way.scripts() ? 20 : 35), hand.tabs() + " tabs");
    }

    private void addADate(Page page, Way way) {
        Hand hand = new Hand(way.kind(), page);
        hand.open(address("/admin/talks"));
        hand.press("#talks > li:has-text('Un essai') .add-date");
        hand.write("#venue", "Forum des essais");
        page.keyboard().press("Escape");
        hand.write("#year", "2026");
        hand.press("form.add-delivery button.primary");
        assertThat(page.locator(".flash.done")).isVisible();
        DeliveryContent delivery = published().deliveries().stream()
                .filter(each -> PartialDate.of(2026).equals(each.date()))
                .findFirst()
                .orElseThrow();
        assertEquals("Tours", delivery.city());
        assertEquals(2, hand.presses());
        assertEquals(2, hand.fields());
    }

    /** Sixty talks on a phone: the search and the first talk are on the first two screens. */
    @Test
    void onAPhoneTheFirstTalkOfSixtyIsNear() {
        SiteFixture.publish(ManyTalks.many(60, 4, 12));
        Page page = browser.page(390, ColorScheme.LIGHT);
        page.navigate(address("/"));
        double search = top(page, "[role=search], search");
        double talk = top(page, "main article");
        assertTrue(search < talk, search + " is not before " + talk);
        assertTrue(talk < 2 * 844, talk + " px to the first talk");
    }

    private static double top(Page page, String selector) {
        return page.locator(selector).first().boundingBox().y;
    }

    private TalkContent published() {
        return talks.published().stream()
                .filter(talk -> talk.title("fr").equals("Un essai"))
                .findFirst()
                .orElseThrow();
    }
}
