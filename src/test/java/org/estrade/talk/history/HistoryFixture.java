package org.estrade.talk.history;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A talk that was published once and changed four times since then, and its history page. */
abstract class HistoryFixture {

    static final DeliveryContent SNOW = DeliveryContent.at(VenueContent.of("Snow Camp"))
            .withId(new UUID(0, 1))
            .withDate(PartialDate.of(2025, 1))
            .withCity("Grenoble");

    static final DeliveryContent TOURS = DeliveryContent.at(VenueContent.of("Touraine Tech"))
            .withId(new UUID(0, 2))
            .withDate(PartialDate.of(2025, 2))
            .withCity("Tour");

    static final TalkContent FIRST = new TalkContent(
            "optimisation",
            Map.of(
                    "fr",
                    new TalkText(
                            "Optimisation",
                            "Le premier.\n\nRéfléchissez aux ressources de calculs, puis au stockage.\n\nLa fin.")),
            List.of("Performance"),
            List.of(SNOW),
            List.of(LinkContent.of(LinkKind.CODE, "https://code.example/")));

    /** The published version is {@link #FIRST}; the four others are drafts. */
    static final TalkContent TAGGED = FIRST.withTags(List.of("Performance", "Data"));

    static final TalkContent TOURED = TAGGED.withDeliveries(List.of(SNOW, TOURS));

    static final TalkContent CORRECTED = TOURED.withDeliveries(List.of(SNOW, TOURS.withCity("Tours")));

    static final TalkContent REWRITTEN = CORRECTED
            .withTags(List.of("Data"))
            .withTexts(
                    Map.of(
                            "fr",
                            new TalkText(
                                    "Optimisation",
                                    "Le premier.\n\nRéfléchissez aux ressources de calcul, puis au stockage.\n\nLa fin.\n\nEt après.")));

    long id;

    @BeforeEach
    void talkWithFiveVersions() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(FIRST));
        id = StoredTalks.newestId();
        revise(RevisionKind.DRAFT, TAGGED, TOURED, CORRECTED, REWRITTEN);
    }

    @AfterEach
    void emptySite() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    void revise(RevisionKind kind, TalkContent... contents) {
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        long account = StoredRows.in("account").id();
        for (TalkContent content : contents) {
            QuarkusTransaction.requiringNew().run(() -> {
                Talk talk = talks.findById(id);
                talks.revise(talk, content, kind, account);
            });
        }
    }

    /** The id of the version at an index, the oldest version first. */
    long revision(int index) {
        return StoredTalks.revisionIds(id).get(index);
    }

    String path() {
        return "/admin/talks/" + id + "/revisions";
    }

    Response get(String query) {
        return SignedInSpeaker.browser().urlEncodingEnabled(false).get(path() + query);
    }

    Document read(String query) {
        return Jsoup.parse(get(query).then().statusCode(200).extract().asString());
    }

    /** The comparison on the page, one line for each paragraph: deleted words as [-words], inserted ones as [+words]. */
    static String comparison(Document page) {
        return page.select(".sheet section").stream()
                .map(section -> text(section.expectFirst("h3")) + "\n"
                        + section.select(".diff").stream()
                                .map(HistoryFixture::line)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    static String line(Element diff) {
        diff.select(".visually-hidden").remove();
        diff.select("ins").forEach(ins -> ins.text("[+" + ins.wholeText() + "]"));
        diff.select("del").forEach(del -> del.text("[-" + del.wholeText() + "]"));
        return diff.expectFirst(".sign").text() + " " + text(diff.expectFirst("p")) + "\n";
    }

    static String text(Element element) {
        return element.wholeText().strip().replace('\u00A0', ' ');
    }
}
