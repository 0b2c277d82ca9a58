package org.estrade.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The most common passwords, which whoever guesses passwords tries first. Most of them are shorter than a password may be, so
 * that people lengthen them: a common password with digits and signs around it, or repeated, is common too.
 */
final class CommonPasswords {

    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    /** A part that is repeated up to the end: {@code abcabcabcabc}. */
    private static final Pattern REPEATED = Pattern.compile("(.{1,16}?)\\1+");

    private static final Set<String> ALL = read();

    private CommonPasswords() {}

    static boolean contains(String password) {
        String typed = password.toLowerCase(Locale.ROOT);
        String word = ENDS.matcher(typed).replaceAll("");
        boolean isMostOfIt = word.length() * 2 >= typed.length();
        return ALL.contains(typed)
                || (isMostOfIt && ALL.contains(word))
                || REPEATED.matcher(typed).matches();
    }

    private static Set<String> read() {
        try (InputStream list = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
