package org.estrade.visitor.view;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The host of a video and the player that can be embedded in a page.
 *
 * @param host the name of the host: YouTube, Vimeo, or the host name of the address
 * @param address the address of the player for an iframe, null when the host is not known
 */
public record VideoPlayer(String host, @Nullable String address) {

    // the forms of YouTube's addresses, and the start time in seconds
    private static final Pattern YOUTUBE =
            Pattern.compile("(?:/watch\\?(?:.*&)?v=|/live/|/shorts/|/embed/)([\\w-]{11})\\b.*");
    private static final Pattern SHORT_YOUTUBE = Pattern.compile("/([\\w-]{11})\\b.*");
    private static final Pattern START_TIME =
            Pattern.compile(".*[?&#](?:t|start)=(?:(\\d{1,2})h)?(?:(\\d{1,3})m)?(?:(\\d{1,6})s?)?(?:[&#].*)?");
    // an unlisted video has a key as a second part of its path; its player expects the key as the parameter h
    private static final Pattern VIMEO_KEY = Pattern.compile("[?&]h=([0-9a-f]{6,16})(?![^&#])");
    private static final Pattern VIMEO = Pattern.compile("/(?:video/)?(\\d{4,12})(?:/([0-9a-f]{6,16}))?(?:[?#].*)?");

    /**
     * The host and player of a video.
     *
     * @param url a valid web address
     */
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
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.matches()) {
            return null;
        }
        int seconds = startSeconds(rest);
        return "https://www.youtube-nocookie.com/embed/" + matcher.group(1) + (seconds > 0 ? "?start=" + seconds : "");
    }

    private static int startSeconds(String rest) {
        Matcher matcher = START_TIME.matcher(rest);
        return matcher.matches()
                ? (number(matcher.group(1)) * 60 + number(matcher.group(2))) * 60 + number(matcher.group(3))
                : 0;
    }

    private static int number(@Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::parseInt).orElse(0);
    }

    private static @Nullable String vimeo(String rest) {
        Matcher matcher = VIMEO.matcher(rest);
        if (!matcher.matches()) {
            return null;
        }
        Matcher named = VIMEO_KEY.matcher(rest);
        String key = matcher.group(2) == null && named.find() ? named.group(1) : matcher.group(2);
        // dnt (do not track): the player does not record its viewer
        return "https://player.vimeo.com/video/" + matcher.group(1) + "?dnt=1" + (key == null ? "" : "&h=" + key);
    }
}
