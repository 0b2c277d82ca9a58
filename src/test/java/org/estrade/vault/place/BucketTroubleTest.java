package org.estrade.vault.place;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.vault.Pdfs;
import org.estrade.vault.SentFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A bucket that cannot be used, and what visitors, the speaker and whoever runs the site are told. */
@QuarkusTest
@Tag("slow")
class BucketTroubleTest extends WithBucket {

    @Test
    void aServerThatIsGone_leavesThePages_andLosesNothing() throws IOException {
        String address = published(DECK);
        server.kill();
        try {
            given().get("/talks/ants").then().statusCode(200);
            given().accept("text/html")
                    .get(address)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .header("Content-Disposition", nullValue())
                    .body(containsString("Il n’est pas disponible pour l’instant."));
            assertRefused("Le stockage des fichiers ne répond pas, rien n’a été gardé");
            assertHealth("does not answer");
            // a housekeeping that cannot reach it changes nothing
            use("database");
            SiteFixture.housekeeping();
            assertEquals(1, StoredRows.in("vault_file").count());
        } finally {
            server.startAgain();
        }
        use("s3");
        assertArrayEquals(DECK, given().get(address).asByteArray());
        assertHealth("answers");
    }

    @Test
    void aServerThatRefusesTheKeyOrHasNoSuchBucketIsNamed() {
        for (BucketSettings wrong : List.of(
                server.settings(S3Server.BUCKET, S3Server.KEY, "another-secret"),
                server.settings(S3Server.BUCKET, "another-key", S3Server.SECRET),
                server.settings("no-such-bucket", S3Server.KEY, S3Server.SECRET))) {
            Places.use(null, wrong, "");
            assertRefused("Le stockage des fichiers refuse l’accès, rien n’a été gardé");
            assertHealth("refuses");
        }
    }

    @Test
    void aServerThatIsSilentIsNotWaitedForLong() throws IOException {
        String address = published(DECK);
        try (SilentServer silent = SilentServer.start()) {
            Places.use(null, silent.settings(), "");
            given().get(address).then().statusCode(503);
            assertRefused("Le stockage des fichiers ne répond pas, rien n’a été gardé");
            given().get("/talks/ants").then().statusCode(200);
        }
    }

    /** Each connection of the relay ends after 300,000 bytes of the answer: the rest is asked for again. */
    @Test
    void aConnectionThatBreaksIsGoneOnWith() throws IOException {
        String address = published(DECK);
        try (BreakingRelay relay = BreakingRelay.start(server.port(), 300_000)) {
            Places.use(null, relay.settings(), "");
            assertArrayEquals(DECK, given().get(address).asByteArray());
            assertTrue(relay.broken() > 1);
        }
    }

    private static void assertRefused(String sentence) {
        Response refused = SentFiles.post(Pdfs.longer(Pdfs.of("Another one"), 300_000), "other.pdf");
        refused.then().statusCode(422).body("problem", containsString(sentence));
        assertEquals(0, StoredRows.in("vault_file").where("size", 300_000).count());
    }

    private static void assertHealth(String words) {
        PlaceCheck check =
                new PlaceCheck(Arc.container().instance(FilePlaces.class).get());
        check.look();
        String answer = String.valueOf(check.call().getData().orElseThrow().get("bucket"));
        assertTrue(answer.contains(words), answer);
        assertFalse(answer.contains("secret"), answer);
    }
}
