package org.estrade.visitor.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The host of a video and the player that can be embedded in a page.
 *
 * @param host the name of the host: YouTube, Vimeo, or the host name of the address
 * @param address the address of the player for an iframe, null when the host is not known
 */
public record VideoPlayer(String host, @Nullable String address) {

    // the two excluded words stand for the player of a list and of the present broadcast of a channel
    private static final Pattern YOUTUBE_ID = Pattern.compile("(?!videoseries|live_stream)[\\w-]{11}");
    private static final Pattern YOUTUBE_PATH = Pattern.compile("/(?:watch|live|shorts|embed|v|e)/([^/&]+).*");
    private static final Pattern SHORT_YOUTUBE_PATH = Pattern.compile("/([^/&]+).*");
    // the key belongs to an unlisted video; its player expects it as the parameter h
    private static final Pattern VIMEO_PATH =
            Pattern.compile("/(?:(?:channels|groups|showcase|album|ondemand)/[^/]+/(?:videos?/)?|(?:manage/)?videos?/)?"
                    + "(\\d{4,12})(?:/([0-9a-f]{6,16}))?/?");
    private static final Pattern VIMEO_ID = Pattern.compile("\\d{4,12}");
    private static final Pattern VIMEO_KEY = Pattern.compile("[0-9a-f]{6,16}");

    /**
     * The host and player of a video.
     *
     * @param url a valid web address
     * @throws IllegalArgumentException when it is not one
     */
    public static VideoPlayer of(String url) {
        HttpUrl address = HttpUrl.get(url);
        String machine = address.host().replaceFirst("^(www|m|music|player)\\.", "");
        return switch (machine) {
            case "youtube.com", "youtube-nocookie.com" -> new VideoPlayer("YouTube", youtube(YOUTUBE_PATH, address));
            case "youtu.be" -> new VideoPlayer("YouTube", youtube(SHORT_YOUTUBE_PATH, address));
            case "vimeo.com" -> new VideoPlayer("Vimeo", vimeo(address));
            default -> new VideoPlayer(machine, null);
        };
    }

    private static @Nullable String youtube(Pattern path, HttpUrl address) {
        VideoParameters parameters = VideoParameters.of(address);
        Matcher matcher = path.matcher(address.encodedPath());
        Optional<String> id = matcher.matches()
                ? Optional.of(matcher.group(1))
                : address.encodedPath().matches("/watch/?") ? parameters.first("v", YOUTUBE_ID) : Optional.empty();
        int seconds = parameters.startSeconds();
        return id.filter(text -> YOUTUBE_ID.matcher(text).matches())
                .map(text ->
                        "https://www.youtube-nocookie.com/embed/" + text + (seconds > 0 ? "?start=" + seconds : ""))
                .orElse(null);
    }

    private static @Nullable String vimeo(HttpUrl address) {
        VideoParameters parameters = VideoParameters.of(address);
        Matcher matcher = VIMEO_PATH.matcher(address.encodedPath());
        boolean isVideo = matcher.matches();
        // the page of a showcase names the video that it plays in a parameter
        boolean isShowcase =
                List.of("showcase", "album").contains(address.pathSegments().get(0));
        Optional<String> id = isVideo
                ? Optional.of(matcher.group(1))
                : isShowcase ? parameters.first("video", VIMEO_ID) : Optional.empty();
        String key = isVideo && matcher.group(2) != null
                ? "&h=" + matcher.group(2)
                : parameters.first("h", VIMEO_KEY).map(found -> "&h=" + found).orElse("");
        int seconds = parameters.startSeconds();
        // dnt (do not track): the player does not record its viewer
        return id.map(found -> "https://player.vimeo.com/video/" + found + "?dnt=1" + key
                        + (seconds > 0 ? "#t=" + seconds + "s" : ""))
                .orElse(null);
    }
}
