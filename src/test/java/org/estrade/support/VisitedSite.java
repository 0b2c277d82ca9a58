package org.estrade.support;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.RestAssured;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.estrade.site.PublishedTalks;
import org.estrade.talk.TalkContent;

/** What a visitor finds: whose site it is, which talks are published and which day it is. */
public final class VisitedSite {

    private VisitedSite() {}

    /** Where the running site's page at that path is. */
    public static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    /** Until the end of the test, or of the class when called before all of its tests. */
    public static void publish(List<TalkContent> talks) {
        QuarkusMock.installMockForType(
                new PublishedTalks() {
                    @Override
                    public List<TalkContent> talks() {
                        return talks;
                    }
                },
                PublishedTalks.class);
        on(ManyTalks.TODAY);
    }

    /** At noon of that day, in Greenwich. */
    public static void on(LocalDate today) {
        QuarkusMock.installMockForType(
                Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
    }

    /** A speaker who said everything of themselves. */
    public static void ofJeanneOrsel() {
        anonymous();
        execute("update site set name = 'Jeanne d''Orsel'");
        execute(
                "update site_text set pitch = 'Je cultive des données : le catalogue, l''énergie et ce qui pousse après.'"
                        + " where language = 'fr'");
        execute(
                "update site_text set pitch = 'I grow data: catalogues, energy and what comes up next.' where language = 'en'");
        execute("insert into site_link (position, label, url) values (0, 'Code', 'https://code.example/jeanne'),"
                + " (1, 'Réseau', 'https://reseau.example/jeanne'), (2, 'M''inviter', 'mailto:jeanne@orsel.example')");
    }

    /** A speaker who said nothing yet. */
    public static void anonymous() {
        execute("delete from site_link");
        execute("update site set name = '', time_zone = 'Europe/Paris'");
        execute("update site_text set pitch = ''");
    }

    public static void execute(String sql) {
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
