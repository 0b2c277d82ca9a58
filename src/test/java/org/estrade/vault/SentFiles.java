package org.estrade.vault;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;

/** Files that the signed-in speaker sends, as the script of the form does. */
public final class SentFiles {

    private SentFiles() {}

    /** An empty vault. */
    public static void forget() {
        StoredRows.in("vault_file").delete();
        StoredRows.in("vault_upload").delete();
        SiteFixture.forgetWhatWasRead();
    }

    /** A site without anything, whose speaker is signed in. */
    public static void emptySite() {
        SiteFixture.empty();
        // other tests leave pictures without the bytes of a picture, which no archive may have
        StoredRows.in("media").delete();
        SignedInSpeaker.account();
        forget();
    }

    /** Sends a file as the slides of the only talk, and returns its address. */
    public static String publish(byte[] file) {
        String address = send(file, "deck.pdf");
        SiteFixture.publish(
                List.of(TestTalks.titled("Ants", "ants").withLinks(List.of(LinkContent.of(LinkKind.SLIDES, address)))));
        return address;
    }

    /** Sends a file, and returns its address. */
    public static String send(byte[] file, String name) {
        return post(file, name).then().statusCode(200).extract().path("address");
    }

    public static Response post(byte[] file, String name) {
        return SignedInSpeaker.browser()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(ContentType.BINARY)
                .queryParam("name", name)
                .body(file)
                .post("/admin/slides");
    }

    /** The hash in the address of a file. */
    public static String hash(String address) {
        return address.split("/", -1)[2];
    }
}
