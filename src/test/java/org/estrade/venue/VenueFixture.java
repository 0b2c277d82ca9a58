package org.estrade.venue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Three published talks, one of them with a draft and one in the bin, a draft beside them, and their venues. */
abstract class VenueFixture {

    static final DeliveryContent IN_MAY =
            at("Testival").withDate(PartialDate.of(2024, 5, 1)).withCity("Tours");

    static final TalkContent PUBLISHED = TestTalks.titled("Tester : pourquoi ?", "tester")
            .withDeliveries(
                    List.of(IN_MAY, at("Comptoir des tests"), at("Île du test").withOnline(true)));

    static final TalkContent CHANGED = TestTalks.titled("Deux façons", "deux-facons")
            .withDeliveries(List.of(at("Testival").withDate(PartialDate.of(2023))));

    static final TalkContent DELETED = TestTalks.titled("À la corbeille", "corbeille")
            .withDeliveries(List.of(at("Testival").withDate(PartialDate.of(2026))));

    @Inject
    TalkRepository talks;

    AdminBrowser browser;

    @BeforeEach
    void someVenues() {
        SignedInSpeaker.account();
        AuditEntries.clear();
        SiteFixture.publish(List.of(PUBLISHED, CHANGED, DELETED));
        QuarkusTransaction.requiringNew().run(() -> {
            Talk changed = talks.find("slug", "deux-facons").firstResult();
            List<DeliveryContent> more = List.of(
                    CHANGED.deliveries().get(0),
                    at("TESTIVAL").withDate(PartialDate.of(2025, 11)).withCity("Nantes"));
            talks.revise(changed, CHANGED.withDeliveries(more), RevisionKind.DRAFT, null);
            talks.create(
                    TestTalks.titled("Un brouillon", "").withDeliveries(List.of(at("Testival"), at("Nulle part"))),
                    RevisionKind.DRAFT,
                    null);
        });
        StoredTalks.delete("corbeille");
        StoredNames.venue("Testival").set("kind", "conference");
        browser = new AdminBrowser();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    static DeliveryContent at(String venue) {
        return DeliveryContent.at(VenueContent.of(venue));
    }

    static List<String> rows(Document page) {
        return page.select(".rows > li").stream().map(VenueFixture::row).toList();
    }

    static String row(Element row) {
        Element note = row.selectFirst(".note");
        Element hint = row.selectFirst(".what .hint");
        String below = note == null
                ? (hint == null ? "" : hint.wholeText())
                : note.expectFirst("span").wholeText();
        return String.join(
                " | ",
                row.expectFirst("h2").wholeText(),
                note != null && note.hasClass("serious") ? below + " (serious)" : below,
                row.expectFirst(".city").wholeText(),
                row.expectFirst(".times").wholeText(),
                row.expectFirst(".last").wholeText());
    }

    static String link(Element link) {
        return link.wholeText() + " " + link.attr("href");
    }

    static String id(String name) {
        return StoredNames.venue(name).value("id");
    }

    static String venue(String name) {
        return "/admin/venues/" + id(name);
    }

    static String testival() {
        return venue("Testival");
    }

    int changedTalks(String slug) {
        return (int) talks.states().stream()
                .filter(state -> state.newest().slug().equals(slug))
                .filter(state -> !state.newest().equals(state.published()))
                .count();
    }
}
