package org.estrade.transfer.recognise.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A list of words in a text file beside a class. Each line is a name, a colon, and words separated by commas. */
public final class WordList {

    private WordList() {}

    /** Reads the words by the name of their line, in the order of the file. */
    public static Map<String, List<String>> read(Class<?> beside, String file) {
        InputStream resource = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
                int colon = line.indexOf(": ");
                words.put(
                        line.substring(0, colon),
                        Stream.of(line.substring(colon + 2).split(",", -1))
                                .map(String::strip)
                                .toList());
            });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
