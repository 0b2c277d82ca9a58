package org.estrade.outgoing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Providers of videos that show a page with the status of success for a removed video too. Their oEmbed addresses say
 * whether a video exists, and which picture shows it.
 */
public record VideoProviders(List<Provider> providers) {

    public static final VideoProviders KNOWN = new VideoProviders(List.of(
            new Provider(
                    "((www\\.|m\\.)?youtube\\.com/(watch|embed/.+|live/.+|shorts/.+)|youtu\\.be/.+)",
                    "https://www.youtube.com/oembed"),
            // the second number of an unlisted video is its key
            new Provider(
                    "((www\\.)?vimeo\\.com/((video|channels/[^/]+|groups/[^/]+/videos|(album|showcase)/[0-9]+/video)/)?"
                            + "[0-9]+(/[0-9a-f]+)?|player\\.vimeo\\.com/video/[0-9]+)",
                    "https://vimeo.com/api/oembed.json"),
            new Provider(
                    "((www\\.)?dailymotion\\.com/video/.+|dai\\.ly/.+)",
                    "https://www.dailymotion.com/services/oembed")));

    /**
     * A provider of videos.
     *
     * @param videos the pattern of the host and the path of a video
     * @param oembed the address that describes a video
     */
    public record Provider(Pattern videos, String oembed) {

        public Provider(String videos, String oembed) {
            this(Pattern.compile(videos), oembed);
        }
    }

    /** The address that describes the video of an address, if it exists; empty when the address is no video of a known provider. */
    public Optional<String> question(String address) {
        HttpUrl url = HttpUrl.parse(address);
        return url == null
                ? Optional.empty()
                : providers.stream()
                        .filter(provider -> provider.videos
                                .matcher(url.host() + url.encodedPath())
                                .matches())
                        .findFirst()
                        .map(provider -> provider.oembed + "?format=json&url="
                                + URLEncoder.encode(named(url, address), StandardCharsets.UTF_8));
    }

    /** The address by which its provider knows a video: Dailymotion describes no video by its short address. */
    private static String named(HttpUrl url, String address) {
        return url.host().equals("dai.ly") ? "https://www.dailymotion.com/video" + url.encodedPath() : address;
    }
}
