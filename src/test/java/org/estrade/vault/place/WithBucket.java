package org.estrade.vault.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.vault.Pdfs;
import org.estrade.vault.SentFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests with an empty bucket of a real server, in which files are to be. */
abstract class WithBucket {

    /** A file of several portions. */
    static final byte[] DECK = Pdfs.longer(Pdfs.of("In a bucket"), 700_000);

    static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(61));

    @TempDir
    static Path data;

    static S3Server server;

    @TempDir
    Path folder;

    @BeforeAll
    static void startServer() throws IOException {
        server = S3Server.start(data);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void emptyVault() {
        SiteFixture.empty();
        // other tests leave pictures without the bytes of a picture, which no archive may have
        StoredRows.in("media").delete();
        SignedInSpeaker.account();
        SentFiles.forget();
        use("s3");
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SentFiles.forget();
        use("s3", LATER);
        SiteFixture.housekeeping();
        Places.use(null, Places.NO_BUCKET, "");
        SignedInSpeaker.nobody();
        assertEquals(List.of(), server.stored());
    }

    void use(String store) {
        use(store, Clock.systemUTC());
    }

    void use(String store, Clock clock) {
        Places.use(folder, server.settings(), store, clock);
    }

    static String published(byte[] file) {
        String address = SentFiles.send(file, "deck.pdf");
        SiteFixture.publish(
                List.of(TestTalks.titled("Ants", "ants").withLinks(List.of(LinkContent.of(LinkKind.SLIDES, address)))));
        return address;
    }
}
