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
 * Configuration source for secrets in files, which container platforms provide. {@code ESTRADE_DB_PASSWORD_FILE} names the
 * file that holds {@code ESTRADE_DB_PASSWORD}, so that the secret is in no environment variable. A line end after the secret
 * is not part of it.
 */
public final class SecretFiles implements ConfigSource {

    static final String SUFFIX = "_FILE";

    // higher than 300, the ordinal of environment variables; it is an error to set a variable and also its file
    private static final int ORDINAL = 301;

    /** The environment variable of each setting that may be in a file, by the name of the setting. */
    private static final Map<String, String> VARIABLES = Set.of(
                    "estrade.db.url",
                    "estrade.db.user",
                    "estrade.db.password",
                    "estrade.admin.password",
                    "estrade.mail.password",
                    "estrade.s3.key",
                    "estrade.s3.secret")
            .stream()
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
        return ORDINAL;
    }

    @Override
    public String getName() {
        return "secrets in files";
    }

    @Override
    public Set<String> getPropertyNames() {
        return VARIABLES.keySet().stream().filter(this::isInFile).collect(Collectors.toSet());
    }

    private boolean isInFile(String name) {
        return !environment.getOrDefault(VARIABLES.get(name) + SUFFIX, "").isEmpty();
    }

    /** The secret; null if it is in no file or the file cannot be read, see {@link #problem}. */
    @Override
    public @Nullable String getValue(String name) {
        if (!VARIABLES.containsKey(name) || !isInFile(name)) {
            return null;
        }
        try {
            return read(variable(name));
        } catch (StartupError unreadable) {
            return null;
        }
    }

    /** The sentence about a file that cannot be read, null when there is none. Settings are read before logging works. */
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
        String fileVariable = variable + SUFFIX;
        if (!environment.getOrDefault(variable, "").isEmpty()) {
            throw new StartupError("%s and %s are both set: unset one of them.".formatted(variable, fileVariable));
        }
        Path file = Path.of(environment.get(fileVariable));
        try {
            String secret = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("\\R$", "");
            if (secret.isEmpty()) {
                throw new StartupError(
                        "%s names %s, which is empty: write the secret in it.".formatted(fileVariable, file));
            }
            return secret;
        } catch (IOException unreadable) {
            throw new StartupError("%s names %s, which %s."
                    .formatted(
                            fileVariable,
                            file,
                            Files.exists(file)
                                    ? "this program may not read: give its user the right to"
                                    : "does not exist: write the secret in it, or correct the variable"));
        }
    }
}
