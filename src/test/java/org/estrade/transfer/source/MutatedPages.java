package org.estrade.transfer.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Random changes of the sample pages, for fuzzing. A change keeps most of a page, so that the reader of its format gets
 * further than with random characters.
 */
final class MutatedPages {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/import"), Path.of("src/test/resources/import-folders"));

    /** Characters and words with a meaning in one of the formats. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "\"",
            "'",
            "`",
            "*",
            "_",
            "~~",
            "|",
            ":",
            ",",
            ";",
            "#",
            "&",
            "!",
            "\\",
            "\n",
            "\r",
            "\t",
            " ",
            "  ",
            "- ",
            "1. ",
            "> ",
            "---\n",
            "+++\n",
            "```\n",
            "[^1]",
            "![](",
            "<!--",
            "-->",
            "{{<",
            ">}}",
            "{%",
            "%}",
            "&a ",
            "*a",
            "<<: ",
            "!!x ",
            "<li>",
            "<table>",
            "</td>",
            "<a href=",
            "@misc{",
            "\\'",
            "BEGIN:VEVENT\n",
            "END:VEVENT\n",
            "2022-05-19",
            "19.05.2022",
            "5/6/22",
            "mai",
            "May 32",
            "0000-00-00",
            "(EN)",
            "at",
            "with",
            "https://x.example/",
            "www.",
            "🇫🇷",
            "\u0000",
            "\uD83D",
            "\u200F",
            "\u2028",
            "\u00AD",
            "\uFEFF",
            "=== a.md ===\n");

    private static final int MAX_SIZE = 200_000;

    private final Random random;
    private final List<String> pages = new ArrayList<>();

    MutatedPages(long seed) throws IOException {
        random = new Random(seed);
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    pages.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
    }

    String next() {
        String page = any(pages);
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            page = changed(page);
        }
        return page.length() > MAX_SIZE ? page.substring(0, MAX_SIZE) : page;
    }

    private String changed(String page) {
        int start = random.nextInt(page.length() + 1);
        int end = Math.min(page.length(), start + 1 + random.nextInt(40));
        String before = page.substring(0, start);
        String part = page.substring(start, end);
        String after = page.substring(end);
        return switch (random.nextInt(8)) {
            case 0 -> before + after;
            case 1 -> before + any(PIECES) + part + after;
            case 2 -> before + any(PIECES) + after;
            case 3 -> before + part.repeat(1 + random.nextInt(10)) + after;
            case 4 -> before + part + any(PIECES).repeat(1 + random.nextInt(3_000)) + after;
            case 5 -> before + part.repeat(1 + random.nextInt(2_000)) + after;
            case 6 -> before + endOf(any(pages));
            default -> swappedLines(page);
        };
    }

    private String endOf(String page) {
        return page.substring(random.nextInt(page.length() + 1));
    }

    private String swappedLines(String page) {
        List<String> lines = new ArrayList<>(page.lines().toList());
        if (lines.isEmpty()) {
            return page;
        }
        lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
        return String.join("\n", lines);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
