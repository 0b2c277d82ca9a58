package org.estrade.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes and files that the table of security requirements names exist, and so do the tests. */
class SecurityTableTest {

    /** A class or test with its package, or a file: {@code web/AskAgainTest}, {@code docker/README.md}. */
    private static final Pattern NAME = Pattern.compile("`([a-zA-Z]+(?:/[a-zA-Z-]+)+(?:[.][a-zA-Z]+)?)`");

    private static final List<String> ROOTS = List.of(
            "src/main/java/org/estrade/",
            "src/test/java/org/estrade/",
            "src/main/resources/templates/",
            "src/main/resources/META-INF/resources/",
            "");

    @Test
    void everyNamedClassTestAndFileExists() throws IOException {
        List<String> names = NAME.matcher(Files.readString(Path.of("src/security.md")))
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .distinct()
                .toList();
        assertTrue(names.size() > 60, names::toString);
        assertEquals(List.of(), names.stream().filter(name -> !exists(name)).toList());
    }

    private static boolean exists(String name) {
        String file = name.replaceFirst("(/[A-Z][A-Za-z]+)[.][a-z][A-Za-z]+$", "$1");
        boolean exists = ROOTS.stream()
                .flatMap(root -> Stream.of(root + name, root + file + ".java"))
                .anyMatch(path -> Files.exists(Path.of(path)));
        boolean namesMethod = !file.equals(name) && !name.endsWith(".md");
        return exists && (!namesMethod || hasMethod(file, name.substring(file.length() + 1)));
    }

    private static boolean hasMethod(String file, String method) {
        Path test = Path.of("src/test/java/org/estrade/" + file + ".java");
        try {
            return !Files.exists(test) || Files.readString(test).contains("void " + method + "(");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
