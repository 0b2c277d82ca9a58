package org.estrade.transfer.source.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts the address of an embedded player to the address of the page with the video or the slides. */
public final class PlayerAddress {

    private static final Pattern YOUTUBE =
            Pattern.compile("(?:https?:)?//(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]{6,20})(?:\\?.*)?");
    private static final Pattern VIMEO =
            Pattern.compile("(?:https?:)?//player\\.vimeo\\.com/video/([0-9]{5,12})(?:\\?(?:.*&)?h=(\\w+).*|\\?.*)?");
    private static final Pattern ID = Pattern.compile("[\\w-]{3,80}");

    private PlayerAddress() {}

    /** The address of the page of the video; for an unknown player, the same address with its scheme. */
    public static String page(String address) {
        Matcher youtube = YOUTUBE.matcher(address);
        if (youtube.matches() && !youtube.group(1).equals("videoseries")) {
            return "https://www.youtube.com/watch?v=" + youtube.group(1);
        }
        Matcher vimeo = VIMEO.matcher(address);
        if (vimeo.matches()) {
            String key = vimeo.group(2);
            return "https://vimeo.com/" + vimeo.group(1) + (key == null ? "" : "/" + key);
        }
        return address.startsWith("//") ? "https:" + address : address;
    }

    /**
     * The address of the page of the video or the slides that a template tag embeds.
     *
     * @param tag the name of the tag, such as {@code youtube} or {@code video-vimeo.html}
     * @param id the id or the address of the video in the tag
     * @return null when the tag is not a known player, or when the value is not an id
     */
    static @Nullable String ofTag(String tag, String id) {
        if (id.startsWith("http") || id.startsWith("//")) {
            return page(id);
        }
        String name = tag.toLowerCase(Locale.ROOT);
        int query = id.indexOf('?');
        if (query > 0) {
            // the rest names the second at which the player begins
            return ofTag(tag, id.substring(0, query));
        }
        if (!ID.matcher(id).matches()) {
            return null;
        }
        if (name.contains("youtube") || name.startsWith("yt")) {
            return "https://www.youtube.com/watch?v=" + id;
        }
        if (name.contains("vimeo")) {
            return "https://vimeo.com/" + id;
        }
        return name.contains("speakerdeck") ? "https://speakerdeck.com/player/" + id : null;
    }
}
