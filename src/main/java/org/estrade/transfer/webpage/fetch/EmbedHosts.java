package org.estrade.transfer.webpage.fetch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The hosts of recordings and slides whose oEmbed address is known. */
final class EmbedHosts {

    private static final Map<String, String> ADDRESSES = Map.of(
            "youtube.com", "https://www.youtube.com/oembed?format=json&url=",
            "youtu.be", "https://www.youtube.com/oembed?format=json&url=",
            "vimeo.com", "https://vimeo.com/api/oembed.json?url=",
            "dailymotion.com", "https://www.dailymotion.com/services/oembed?format=json&url=",
            "speakerdeck.com", "https://speakerdeck.com/oembed.json?url=",
            "slideshare.net", "https://www.slideshare.net/api/oembed/2?format=json&url=");

    private EmbedHosts() {}

    /** The address of the oEmbed answer about a page; empty for a page of another host, and for the home page of a host. */
    static Optional<String> embedOf(String address) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null || url.encodedPath().equals("/")) {
            return Optional.empty();
        }
        return Optional.ofNullable(embed(url.host().replaceFirst("^(?:www|m|fr|music)\\.", "")))
                .map(embed -> embed + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    private static @Nullable String embed(String host) {
        return ADDRESSES.get(host);
    }
}
