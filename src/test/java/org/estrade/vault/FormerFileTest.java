package org.estrade.vault;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.edit.EditBase;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.TalkAmendment;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.talk.edit.TalkPublication;
import org.estrade.talk.store.RevisionKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slides that a newer file has replaced: the former address stays, and leads to the newer one. */
@QuarkusTest
class FormerFileTest {

    private static final byte[] FIRST = Pdfs.of("The first version");
    private static final byte[] SECOND = Pdfs.of("The second version");
    private static final byte[] THIRD = Pdfs.of("The third version");
    private static final Instant TIME = Instant.parse("2026-06-01T12:00:00Z");

    @Inject
    TalkEditing editing;

    @Inject
    TalkAmendment amendment;

    @Inject
    TalkPublication publication;

    @BeforeEach
    void emptyVault() {
        SiteFixture.empty();
        SignedInSpeaker.account();
        SentFiles.forget();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SentFiles.forget();
        SignedInSpeaker.nobody();
    }

    @Test
    void theFormerAddressStaysAndNamesTheNewestFile() {
        String first = SentFiles.send(FIRST, "Deck.pdf");
        SiteFixture.publish(List.of(TestTalks.titled("Moss", "moss").withLinks(List.of(slides(first)))));
        given().get(first).then().statusCode(200).header("Link", nullValue());
        assertEquals(0, page(first).select(".newer").size());

        String second = SentFiles.send(SECOND, "Deck.pdf");
        publish(slides(second));
        assertArrayEquals(FIRST, given().get(first).asByteArray());
        assertEquals(successor(second), given().get(first).header("Link"));
        String tag = given().get(first).header("ETag");
        given().header("If-None-Match", tag).get(first).then().statusCode(304);
        given().header("Range", "bytes=0-9").get(first).then().statusCode(206).header("Link", successor(second));
        given().get(second).then().statusCode(200).header("Link", nullValue());

        String third = SentFiles.send(THIRD, "Deck.pdf");
        publish(LinkContent.of(LinkKind.VIDEO, "https://video.example/1"), slides(third));
        for (String former : List.of(first, second)) {
            assertEquals(successor(third), given().get(former).header("Link"));
            Document page = page(former);
            assertEquals(
                    "Ces slides ont été remplacées. Voir la nouvelle version",
                    page.expectFirst(".newer").text());
            assertEquals(
                    "/slides/" + SentFiles.hash(third),
                    page.expectFirst(".newer a").attr("href"));
            assertEquals(former, page.expectFirst(".buttons a").attr("href"));
            assertTrue(page.expectFirst(".back").text().contains("Moss"), page.text());
            given().get("/slides/" + SentFiles.hash(former) + "/pages/1.jpg")
                    .then()
                    .statusCode(200);
        }
        given().get("/en/slides/" + SentFiles.hash(first)).then().statusCode(200);
    }

    @Test
    void aFileWhoseLinkWasRemovedOrWasNeverPublicIsNotPublic() {
        String first = SentFiles.send(FIRST, "Deck.pdf");
        String draft = SentFiles.send(SECOND, "Draft.pdf");
        SiteFixture.publish(List.of(TestTalks.titled("Moss", "moss").withLinks(List.of(slides(first)))));
        publish();
        given().get(first).then().statusCode(404);
        given().get("/slides/" + SentFiles.hash(first)).then().statusCode(404);
        given().get(draft).then().statusCode(404);

        // another link is no successor
        publish(slides("https://slides.example/moss"));
        given().get(first).then().statusCode(404);
        publish(LinkContent.of(LinkKind.ARTICLE, SentFiles.send(THIRD, "Article.pdf")));
        given().get(first).then().statusCode(404);

        // and a talk that is not public has no former files
        publish(slides(draft));
        given().get(first).then().statusCode(200);
        StoredTalks.unpublishAll();
        SiteFixture.forgetWhatWasRead();
        given().get(first).then().statusCode(404);
    }

    @Test
    void aFileThatComesBackIsNoFormerFile() {
        String first = SentFiles.send(FIRST, "Deck.pdf");
        SiteFixture.publish(List.of(TestTalks.titled("Moss", "moss").withLinks(List.of(slides(first)))));
        String second = SentFiles.send(SECOND, "Deck.pdf");
        publish(slides(second));
        publish(slides(first));
        given().get(first).then().statusCode(200).header("Link", nullValue());
        assertEquals(successor(first), given().get(second).header("Link"));
    }

    /** The first version becomes public at its time, and so does the second one, while the speaker writes a third. */
    @Test
    void aFileThatWasPublishedAtItsTimeHasASuccessorToo() {
        String first = SentFiles.send(FIRST, "Deck.pdf");
        editing.save(new EditBase(null, null, UUID.randomUUID()), TestTalks.titled("Moss", "moss"), RevisionKind.DRAFT);
        long id = StoredTalks.newestId();
        publishInTime(id, slides(first));
        given().get(first).then().statusCode(200).header("Link", nullValue());

        String second = SentFiles.send(SECOND, "Deck.pdf");
        publishInTime(id, slides(second));
        assertArrayEquals(FIRST, given().get(first).asByteArray());
        assertEquals(successor(second), given().get(first).header("Link"));
        assertEquals(1, page(first).select(".newer").size());
        given().get(second).then().statusCode(200).header("Link", nullValue());

        String third = SentFiles.send(THIRD, "Deck.pdf");
        publish(slides(third));
        assertEquals(successor(third), given().get(first).header("Link"));
        assertEquals(successor(third), given().get(second).header("Link"));
    }

    /** What was planned and never published was never public. */
    @Test
    void aFileOfACancelledPublicationIsNotPublic() {
        String first = SentFiles.send(FIRST, "Deck.pdf");
        SiteFixture.publish(List.of(TestTalks.titled("Moss", "moss")));
        schedule(StoredTalks.id(), slides(first));
        publication.unschedule(StoredTalks.id());
        OpenedTalk talk = editing.open(StoredTalks.id()).orElseThrow();
        String second = SentFiles.send(SECOND, "Deck.pdf");
        assertEquals(
                TalkAmendment.Outcome.DRAFT_SAVED,
                amendment.save(talk, talk.content().withLinks(List.of(slides(second)))));
        publication.publishNewest(StoredTalks.id());
        given().get(second).then().statusCode(200);
        given().get(first).then().statusCode(404);
    }

    private void publishInTime(long id, LinkContent... links) {
        schedule(id, links);
        publication.publishDue(id, TIME.plusSeconds(60));
        assertEquals(List.of(links), editing.view(id).orElseThrow().published().links());
    }

    private void schedule(long id, LinkContent... links) {
        OpenedTalk talk = editing.open(id).orElseThrow();
        EditBase edit = new EditBase(id, talk.base(), UUID.randomUUID());
        publication.schedule(edit, talk.content().withLinks(List.of(links)), TIME);
    }

    private void publish(LinkContent... links) {
        OpenedTalk talk = editing.open(StoredTalks.id()).orElseThrow();
        TalkContent changed = talk.content().withLinks(List.of(links));
        assertEquals(TalkAmendment.Outcome.PUBLISHED, amendment.save(talk, changed));
    }

    private static LinkContent slides(String address) {
        return LinkContent.of(LinkKind.SLIDES, address);
    }

    private static String successor(String address) {
        return "<" + address + ">; rel=\"successor-version\"";
    }

    private static Document page(String file) {
        String html = given().get("/slides/" + SentFiles.hash(file))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        NuChecker.assertConforms(html);
        return Jsoup.parse(html);
    }
}
