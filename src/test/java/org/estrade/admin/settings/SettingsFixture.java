package org.estrade.admin.settings;

import static org.estrade.admin.settings.SentSettings.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteRepository;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A signed-in speaker at the page of the settings of a site that is filled in. */
abstract class SettingsFixture {

    @Inject
    SiteRepository sites;

    @Inject
    AuditTrail audit;

    @Inject
    EntityManager database;

    private String session;

    @BeforeEach
    void jeanne() {
        SignedInSpeaker.account();
        asFound();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.execute("delete from site_link where position = 2");
        SiteFixture.execute("delete from audit_entry");
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
        SiteFixture.execute("update site set contact_email = null, portrait_id = null, time_zone = 'Europe/Paris'");
        SiteFixture.execute("delete from media");
        SiteFixture.execute("update site_text set portrait_alternative = '',"
                + " position = case language when 'fr' then 0 else 1 end,"
                + " page_title = case language when 'fr' then 'Conférences' else 'Talks' end");
    }

    /** The browser of the signed-in speaker. */
    RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }

    /** The page of the settings as it is now. */
    Document page() {
        return Jsoup.parse(browser().get("/admin/settings").asString());
    }

    Response send(Map<String, List<String>> form) {
        return send(form, null);
    }

    Response send(Map<String, List<String>> form, byte[] picture) {
        return SentSettings.send(browser(), form, picture);
    }

    /** The file of a black picture of that size. */
    static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** The version of all that visitors see. */
    long version() {
        return count("select content_version from site");
    }

    long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
