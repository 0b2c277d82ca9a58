package org.estrade.visitor.view;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a video is shown.
 *
 * @param host by its name: YouTube, or the name of its machine
 * @param address of a player that can stand in a page, null when this host's is not known
 */
public record VideoPlayer(String host, @Nullable String address) {

    // watch?v=, youtu.be/, live/, shorts/ and embed/, and where in the video it begins
    private static final Pattern YOUTUBE =
            Pattern.compile("(?:/watch\\?(?:.*&)?v=|/live/|/shorts/|/embed/)([\\w-]{11})\\b.*");
    private static final Pattern SHORT_YOUTUBE = Pattern.compile("/([\\w-]{11})\\b.*");
    private static final Pattern BEGINNING =
            Pattern.compile(".*[?&#](?:t|start)=(?:(\\d{1,2})h)?(?:(\\d{1,3})m)?(?:(\\d{1,6})s?)?(?:[&#].*)?");
    // a video that is not listed has a second part, which its player has by name
    private static final Pattern VIMEO_KEY = Pattern.compile("[?&]h=([0-9a-f]{6,16})(?![^&#])");
    private static final Pattern VIMEO = Pattern.compile("/(?:video/)?(\\d{4,12})(?:/([0-9a-f]{6,16}))?(?:[?#].*)?");

    /** Of a video at that address, which is valid on the web. */
    public static VideoPlayer of(String url) {
        URI uri = URI.create(url);
        String machine = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(www|m|player)\\.", "");
        String rest = url.replaceFirst("^[^:]+://[^/?#]*", "");
        return switch (machine) {
            case "youtube.com", "youtube-nocookie.com" -> new VideoPlayer("YouTube", youtube(YOUTUBE, rest));
            case "youtu.be" -> new VideoPlayer("YouTube", youtube(SHORT_YOUTUBE, rest));
            case "vimeo.com" -> new VideoPlayer("Vimeo", vimeo(rest));
            default -> new VideoPlayer(machine, null);
        };
    }

    private static @Nullable String youtube(Pattern pattern, String rest) {
        Matcher results = pattern.matcher(rest);
        if (!results.matches()) {
            return null;
        }
        int seconds = beginning(rest);
        return "https://www.youtube-nocookie.com/embed/" + results.group(1) + (seconds > 0 ? "?start=" + seconds : "");
    }

    private static int beginning(String rest) {
        Matcher results = BEGINNING.matcher(rest);
        return results.matches()
                ? (number(results.group(1)) * 60 + number(results.group(2))) * 60 + number(results.group(3))
                : 0;
    }

    private static int number(@Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::parseInt).orElse(0);
    }

    private static @Nullable String vimeo(String rest) {
        Matcher results = VIMEO.matcher(rest);
        if (!results.matches()) {
            return null;
        }
        Matcher named = VIMEO_KEY.matcher(rest);
        String key = results.group(2) == null && named.find() ? named.group(1) : results.group(2);
        // dnt: the player is told not to follow its viewer
        return "https://player.vimeo.com/video/" + results.group(1) + "?dnt=1" + (key == null ? "" : "&h=" + key);
    }
}
