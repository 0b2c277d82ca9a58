package org.estrade.database;

import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.estrade.startup.SecretFiles;

/** The database of the configuration, for a command that runs beside the site or without it. */
public final class ConfiguredDatabase {

    private static final String DEFAULT = EmbeddedPostgresDriver.PREFIX + "data";

    /** Settings that can name another database than {@link #DEFAULT}. */
    private static final List<String> SETTINGS_THAT_NAME_ONE = List.of(
            "estrade.db.url",
            "quarkus.datasource.jdbc.url",
            "quarkus.config.locations",
            "smallrye.config.locations",
            "quarkus.profile");

    private ConfiguredDatabase() {}

    /**
     * Begins to start the embedded server before the framework starts, which takes longer. Does nothing on the first start, or
     * when another database may be configured: the driver starts the embedded server then.
     */
    public static void startBeside() {
        Path folder = Path.of(DEFAULT.substring(EmbeddedPostgresDriver.PREFIX.length()));
        boolean isFirstStart = !Files.exists(folder.resolve("postgresql").resolve("PG_VERSION"));
        boolean hasFileOfSettings = Files.exists(Path.of(".env")) || Files.exists(Path.of("config"));
        if (LaunchMode.current() == LaunchMode.NORMAL
                && !isFirstStart
                && !hasFileOfSettings
                && !isAnyNamed(settings())) {
            EmbeddedPostgresServer.startBeside(folder);
        }
    }

    private static boolean isAnyNamed(SmallRyeConfig settings) {
        return SETTINGS_THAT_NAME_ONE.stream()
                .anyMatch(name -> settings.getOptionalValue(name, String.class).isPresent());
    }

    private static SmallRyeConfig settings() {
        return new SmallRyeConfigBuilder()
                .addSystemSources()
                .withSources(new SecretFiles())
                .build();
    }

    /**
     * Connects to the database. If the embedded server of the site runs, the connection is to that server; otherwise the
     * server is started, and is stopped when this program ends.
     *
     * @throws DatabaseProblem when the operator can correct what prevents the connection
     */
    public static Connection connect() throws SQLException {
        SmallRyeConfig config = settings();
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
