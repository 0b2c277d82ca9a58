package org.estrade.venue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
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
        SiteFixture.execute("update talk set deleted_at = now() where slug = 'corbeille'");
        SiteFixture.execute("update venue set kind = 'conference' where name = 'Testival'");
        browser = new AdminBrowser();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.execute("delete from audit_entry");
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
        return StoredRows.of("select id from venue where name = '" + name + "'").get(0);
    }

    static String venue(String name) {
        return "/admin/venues/" + id(name);
    }

    static String testival() {
        return venue("Testival");
    }

    static long talk(String slug) {
        return StoredRows.number("select id from talk where slug = '" + slug + "'");
    }

    static List<String> venuesOf(String slug) {
        return StoredRows.of("select venue.name from venue join delivery on delivery.venue_id = venue.id"
                + " join talk on talk.id = delivery.talk_id where talk.slug = '" + slug
                + "' order by delivery.position");
    }

    int changedTalks(String slug) {
        return (int) talks.states().stream()
                .filter(state -> state.newest().slug().equals(slug))
                .filter(state -> !state.newest().equals(state.published()))
                .count();
    }

    static List<String> audit() {
        return StoredRows.of("select action, subject_kind, subject_name from audit_entry order by id");
    }

    static long version() {
        return StoredRows.number("select content_version from site");
    }
}
