package org.estrade.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    @TempDir
    Path folder;

    @Test
    void aSecretIsReadWithoutItsLineBreak() throws IOException {
        SecretFiles secrets = new SecretFiles(Map.of("ESTRADE_DB_PASSWORD_FILE", file(" à côté \n")));
        assertEquals(Set.of("estrade.db.password"), secrets.getPropertyNames());
        assertEquals(" à côté ", secrets.getValue("estrade.db.password"));
        assertNull(secrets.getValue("estrade.admin.password"));
        assertNull(secrets.getValue("quarkus.http.port"));
        assertNull(secrets.firstProblem());
    }

    @Test
    void withoutAFileThereIsNoSecret() {
        SecretFiles secrets = new SecretFiles(Map.of("ESTRADE_DB_PASSWORD", "secret", "ESTRADE_DB_PASSWORD_FILE", ""));
        assertEquals(Set.of(), secrets.getPropertyNames());
        assertNull(secrets.getValue("estrade.db.password"));
    }

    @Test
    void eachProblemIsOneSentence() throws IOException {
        assertEquals(
                "ESTRADE_ADMIN_PASSWORD and ESTRADE_ADMIN_PASSWORD_FILE are both set: unset one of them.",
                refusal(Map.of("ESTRADE_ADMIN_PASSWORD", "one", "ESTRADE_ADMIN_PASSWORD_FILE", file("other"))));
        String empty = file("\n");
        assertEquals(
                "ESTRADE_ADMIN_PASSWORD_FILE names %s, which is empty: write the secret in it.".formatted(empty),
                refusal(Map.of("ESTRADE_ADMIN_PASSWORD_FILE", empty)));
        String missing = folder.resolve("missing").toString();
        assertEquals(
                "ESTRADE_ADMIN_PASSWORD_FILE names %s, which does not exist: write the secret in it, or correct the variable."
                        .formatted(missing),
                refusal(Map.of("ESTRADE_ADMIN_PASSWORD_FILE", missing)));
        assertEquals(
                "ESTRADE_ADMIN_PASSWORD_FILE names %s, which this program may not read: give its user the right to."
                        .formatted(folder),
                refusal(Map.of("ESTRADE_ADMIN_PASSWORD_FILE", folder.toString())));
    }

    private static String refusal(Map<String, String> environment) {
        SecretFiles secrets = new SecretFiles(environment);
        assertNull(secrets.getValue("estrade.admin.password"));
        return secrets.firstProblem();
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "secret", ""), content)
                .toString();
    }
}
