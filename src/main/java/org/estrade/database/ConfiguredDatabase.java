package org.estrade.database;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.estrade.startup.SecretFiles;

/** The database of the configuration, for a command that runs beside the site or without it. */
public final class ConfiguredDatabase {

    private static final String DEFAULT = EmbeddedPostgresDriver.PREFIX + "data";

    private ConfiguredDatabase() {}

    /**
     * Connects to the database. If the embedded server of the site runs, the connection is to that server; otherwise the
     * server is started, and is stopped when this program ends.
     *
     * @throws DatabaseProblem when the operator can correct what prevents the connection
     */
    public static Connection connect() throws SQLException {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addSystemSources()
                .withSources(new SecretFiles())
                .build();
        String url = config.getOptionalValue("estrade.db.url", String.class).orElse(DEFAULT);
        Properties login = new Properties();
        login.setProperty(
                "user", config.getOptionalValue("estrade.db.user", String.class).orElse("estrade"));
        login.setProperty(
                "password",
                config.getOptionalValue("estrade.db.password", String.class).orElse(""));
        if (url.startsWith(EmbeddedPostgresDriver.PREFIX)) {
            EmbeddedPostgresServer.attach(Path.of(url.substring(EmbeddedPostgresDriver.PREFIX.length())));
        }
        EmbeddedPostgresDriver driver = new EmbeddedPostgresDriver();
        // starts the embedded server, or waits for another one
        driver.acceptsURL(url);
        return Objects.requireNonNull(driver.connect(url, login), "acceptsURL has checked the URL");
    }
}
