package org.estrade.visitor.view;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a video's address, from its query and its fragment, and those that stand after an ampersand in its path,
 * where people write them by mistake. A parameter may be copied from HTML: its name then begins with {@code amp;}.
 */
record VideoParameters(List<String> pairs) {

    private static final Pattern START = Pattern.compile("(?:t|start|time_continue)");
    private static final Pattern UNITS =
            Pattern.compile("(?i)(?=\\d)(?:(\\d{1,2})h)?(?:(\\d{1,4})m)?(?:(\\d{1,6})(?:\\.\\d*)?s?)?(?:,.*)?");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{1,2})(?:\\.\\d*)?(?:,.*)?");

    static VideoParameters of(HttpUrl address) {
        String path = address.encodedPath();
        return new VideoParameters(Stream.of(
                        address.encodedQuery(),
                        address.encodedFragment(),
                        path.contains("&") ? path.substring(path.indexOf('&')) : null)
                .filter(part -> part != null)
                .flatMap(part -> Arrays.stream(part.split("[&?]")))
                .map(VideoParameters::decoded)
                .map(pair -> pair.replaceFirst("^(?:amp;)+", ""))
                .toList());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** The first value of this name that matches the pattern as a whole. */
    Optional<String> first(String name, Pattern pattern) {
        return values(Pattern.compile(Pattern.quote(name)))
                .filter(value -> pattern.matcher(value).matches())
                .findFirst();
    }

    /** The time at which the video starts, in whole seconds; zero when the address gives no valid time. */
    int startSeconds() {
        return values(START)
                .flatMap(value -> Stream.of(UNITS, CLOCK).map(form -> form.matcher(value)))
                .filter(Matcher::matches)
                .map(time -> (number(time.group(1)) * 60 + number(time.group(2))) * 60 + number(time.group(3)))
                .findFirst()
                .orElse(0);
    }

    private Stream<String> values(Pattern name) {
        return pairs.stream()
                .filter(pair -> pair.contains("=")
                        && name.matcher(pair.substring(0, pair.indexOf('='))).matches())
                .map(pair -> pair.substring(pair.indexOf('=') + 1));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
