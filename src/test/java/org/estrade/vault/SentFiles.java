package org.estrade.vault;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;

/** Files that the signed-in speaker sends, as the script of the form does. */
public final class SentFiles {

    private SentFiles() {}

    /** An empty vault. */
    public static void forget() {
        StoredRows.in("vault_file").delete();
        StoredRows.in("vault_upload").delete();
        SiteFixture.forgetWhatWasRead();
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
