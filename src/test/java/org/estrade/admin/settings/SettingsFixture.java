package org.estrade.admin.settings;

import static org.estrade.admin.settings.SentSettings.form;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteRepository;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A signed-in speaker, and the page of the settings of a site with all settings filled in. */
abstract class SettingsFixture {

    @Inject
    SiteRepository sites;

    @Inject
    AuditTrail audit;

    private String session;

    @BeforeEach
    void jeanne() {
        SignedInSpeaker.account();
        asFound();
        SiteFixture.ofJeanneOrsel();
        StoredRows.in("site_link").where("position", 2).delete();
        AuditEntries.clear();
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
    }

    @AfterEach
    void asItWas() {
        asFound();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    private static void asFound() {
        StoredSite.settings().set("contact_email", null, "portrait_id", null, "time_zone", "Europe/Paris");
        StoredRows.in("media").delete();
        // two languages must never have the same position, and one language must always have a position
        StoredSite.text("fr").set("position", 2);
        StoredSite.text("en").set("position", 1, "page_title", "Talks", "portrait_alternative", "");
        StoredSite.text("fr").set("position", 0, "page_title", "Conférences", "portrait_alternative", "");
    }

    /** The browser of the signed-in speaker. */
    RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }

    /** The present page of the settings. */
    Document page() {
        return Jsoup.parse(browser().get("/admin/settings").asString());
    }

    Response send(Map<String, List<String>> form) {
        return send(form, null);
    }

    Response send(Map<String, List<String>> form, byte[] picture) {
        return SentSettings.send(browser(), form, picture);
    }

    /** The file of a black picture with a width and a height. */
    static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** The version of the content that visitors can see. */
    long version() {
        return StoredSite.contentVersion();
    }
}
