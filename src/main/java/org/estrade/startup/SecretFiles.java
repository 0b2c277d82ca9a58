package org.estrade.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@code ESTRADE_DB_PASSWORD_FILE} and its like name: secrets that containers get as files, so that they are
 * in no list of variables. A line's end after the secret is not part of it.
 */
public final class SecretFiles implements ConfigSource {

    static final String SUFFIX = "_FILE";

    // whoever sets both a variable and its file is told so; this only decides who is asked first
    private static final int JUST_ABOVE_THE_ENVIRONMENT = 301;

    /** Each variable that may be given as a file, by the setting it gives. */
    private static final Map<String, String> VARIABLES =
            Set.of("estrade.db.url", "estrade.db.user", "estrade.db.password", "estrade.admin.password").stream()
                    .collect(Collectors.toUnmodifiableMap(name -> name, SecretFiles::variable));

    private final Map<String, String> environment;

    public SecretFiles() {
        this(System.getenv());
    }

    SecretFiles(Map<String, String> environment) {
        this.environment = environment;
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    @Override
    public int getOrdinal() {
        return JUST_ABOVE_THE_ENVIRONMENT;
    }

    @Override
    public String getName() {
        return "secrets in files";
    }

    @Override
    public Set<String> getPropertyNames() {
        return VARIABLES.keySet().stream().filter(this::isGiven).collect(Collectors.toSet());
    }

    private boolean isGiven(String name) {
        return !environment.getOrDefault(VARIABLES.get(name) + SUFFIX, "").isEmpty();
    }

    /** Null for what no file gives, or a file that cannot be read: {@link #problem} says why. */
    @Override
    public @Nullable String getValue(String name) {
        if (!VARIABLES.containsKey(name) || !isGiven(name)) {
            return null;
        }
        try {
            return read(variable(name));
        } catch (StartupError unreadable) {
            return null;
        }
    }

    /** What is wrong with a file that was given, or null: settings are read before anything can be said about them. */
    public static @Nullable String problem() {
        return new SecretFiles().firstProblem();
    }

    @Nullable String firstProblem() {
        for (String name : getPropertyNames()) {
            try {
                read(variable(name));
            } catch (StartupError unreadable) {
                return unreadable.getMessage();
            }
        }
        return null;
    }

    private String read(String variable) {
        String given = variable + SUFFIX;
        if (!environment.getOrDefault(variable, "").isEmpty()) {
            throw new StartupError("%s and %s are both set: unset one of them.".formatted(variable, given));
        }
        Path file = Path.of(environment.get(given));
        try {
            String secret = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("\\R$", "");
            if (secret.isEmpty()) {
                throw new StartupError("%s names %s, which is empty: write the secret in it.".formatted(given, file));
            }
            return secret;
        } catch (IOException unreadable) {
            throw new StartupError("%s names %s, which %s."
                    .formatted(
                            given,
                            file,
                            Files.exists(file)
                                    ? "this program may not read: give its user the right to"
                                    : "does not exist: write the secret in it, or correct the variable"));
        }
    }
}
