package org.estrade.support;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.RestAssured;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.estrade.cluster.ContentChanged;
import org.estrade.cluster.Housekeeping;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalkReader;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.UncheckedTalks;

/** What a visitor finds: whose site it is, which talks are published and which day it is. */
public final class SiteFixture {

    private SiteFixture() {}

    /** Where the running site's page at that path is. */
    public static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    /** Exactly these talks, really published; and the day that {@link ManyTalks} takes for today. */
    public static void publish(List<TalkContent> talks) {
        empty();
        TalkRepository repository =
                Arc.container().instance(TalkRepository.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> talks.forEach(content -> {
                    Talk talk = repository.create(content, RevisionKind.PUBLISH, null);
                    repository.publish(talk, content);
                }));
        on(ManyTalks.TODAY);
    }

    /** Exactly these talks, even such as nothing would store: what is shown must be safe by itself. */
    public static void publishUnchecked(List<TalkContent> talks) {
        QuarkusMock.installMockForType(new UncheckedTalks(talks), PublishedTalkReader.class);
        forgetWhatWasRead();
        on(ManyTalks.TODAY);
    }

    /** No talk, and nothing that talks brought with them. To truncate would make and drop files, and wait for the disk. */
    public static void empty() {
        StoredRows.writeUnannounced(
                "delete from talk; delete from venue; delete from person; delete from tag; delete from link_check; delete from link_copy; delete from link_watch",
                Map.of());
        forgetWhatWasRead();
    }

    /** At noon of that day, in Greenwich. */
    public static void on(LocalDate today) {
        QuarkusMock.installMockForType(
                Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
    }

    /** A speaker who said everything of themselves. */
    public static void ofJeanneOrsel() {
        anonymous();
        StoredSite.settings().set("name", "Jeanne d'Orsel");
        StoredSite.text("fr").set("pitch", "Je cultive des données : le catalogue, l'énergie et ce qui pousse après.");
        StoredSite.text("en").set("pitch", "I grow data: catalogues, energy and what comes up next.");
        StoredRows links = StoredRows.in("site_link");
        links.add("position", 0, "label", "Code", "url", "https://code.example/jeanne");
        links.add("position", 1, "label", "Réseau", "url", "https://reseau.example/jeanne");
        links.add("position", 2, "label", "M'inviter", "url", "mailto:jeanne@orsel.example");
    }

    /** A speaker who said nothing yet. */
    public static void anonymous() {
        StoredRows.in("site_link").delete();
        StoredRows settings = StoredSite.settings();
        settings.set("name", "", "time_zone", "Europe/Paris", "pronunciation", "", "phonetics", "", "fediverse", "");
        settings.set("former_addresses", "", "portrait_credit", "", "portrait_id", null, "contact_email", null);
        settings.set("sample_import_id", null, "first_steps", false, "pictures", "");
        StoredRows texts = StoredRows.in("site_text");
        texts.set("pitch", "", "portrait_alternative", "", "in_140", "", "in_300", "", "in_1000", "", "position", null);
        StoredSite.text("fr").set("page_title", "Conférences", "position", 0);
        StoredSite.text("en").set("page_title", "Talks", "position", 1);
    }

    /** What ended long enough ago is dropped, as it is once an hour. */
    public static void housekeeping() {
        Arc.container().beanManager().getEvent().fire(new Housekeeping());
    }

    /** What is written past the program must be told to it: it keeps what visitors read. */
    public static void forgetWhatWasRead() {
        Arc.container().beanManager().getEvent().fire(new ContentChanged(true, false));
    }
}
