package org.estrade.transfer.recognise.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.LinkKind;
import org.jspecify.annotations.Nullable;

/** The kind of a link by its address: by the ending of the file name, otherwise by the host. */
final class LinkHosts {

    private static final Map<LinkKind, List<String>> HOSTS = Map.of(
            LinkKind.VIDEO,
            List.of(
                    "youtube.com",
                    "youtu.be",
                    "vimeo.com",
                    "dailymotion.com",
                    "twitch.tv",
                    "parleys.com",
                    "peertube",
                    "media.ccc.de",
                    "video.",
                    "videos.",
                    "tube.",
                    "viméo.com",
                    "skillsmatter.com/skillscasts",
                    "pyvideo.org",
                    "youtube-nocookie.com",
                    "confreaks.tv",
                    "loom.com",
                    "webtv.",
                    "canal-u.tv"),
            LinkKind.SLIDES,
            List.of(
                    "speakerdeck.com",
                    "slideshare.net",
                    "slides.com",
                    "docs.google.com/presentation",
                    "prezi.com",
                    "gitpitch.com",
                    "noti.st",
                    "slides.",
                    "canva.com",
                    "pitch.com",
                    "gamma.app",
                    "drive.google.com/presentation",
                    "fr.slideshare.net",
                    "1drv.ms/p",
                    "slid.es",
                    "beautiful.ai",
                    "deck.",
                    "presentations.",
                    "talks."),
            LinkKind.CODE,
            List.of(
                    "github.com",
                    "gitlab.com",
                    "codeberg.org",
                    "bitbucket.org",
                    "gist.github.com",
                    "framagit.org",
                    "git.sr.ht"),
            LinkKind.ARTICLE,
            List.of(
                    "medium.com",
                    "dev.to",
                    "blog.",
                    "hashnode.dev",
                    "linkedin.com/pulse",
                    "substack.com",
                    "wordpress.com"));

    private static final Map<LinkKind, Set<String>> ENDINGS = Map.of(
            LinkKind.SLIDES,
            Set.of("pdf", "ppt", "pptx", "odp", "key", "ppsx"),
            LinkKind.VIDEO,
            Set.of("mp4", "webm", "ogv", "mov", "avi", "mkv", "m4v"),
            LinkKind.CODE,
            Set.of("ipynb", "zip", "java", "py"));

    private static final List<LinkKind> KINDS_IN_ORDER =
            List.of(LinkKind.VIDEO, LinkKind.SLIDES, LinkKind.CODE, LinkKind.ARTICLE);

    private LinkHosts() {}

    /** The kind that the address shows; null when it shows none. */
    static @Nullable LinkKind kindOf(String url) {
        String address = withoutScheme(url);
        String path = address.indexOf('?') < 0 ? address : address.substring(0, address.indexOf('?'));
        String ending = path.substring(path.lastIndexOf('.') + 1);
        for (Map.Entry<LinkKind, Set<String>> kind : ENDINGS.entrySet()) {
            if (kind.getValue().contains(ending)) {
                return kind.getKey();
            }
        }
        for (LinkKind kind : KINDS_IN_ORDER) {
            if (hostsOf(kind).stream().anyMatch(address::startsWith)) {
                return kind;
            }
        }
        return kindByPath(path);
    }

    private static List<String> hostsOf(LinkKind kind) {
        return HOSTS.getOrDefault(kind, List.of());
    }

    private static @Nullable LinkKind kindByPath(String path) {
        if (path.contains("/slides")
                || path.contains("-slides")
                || path.contains("/presentations/")
                || path.contains("/deck")) {
            return LinkKind.SLIDES;
        }
        if (path.contains("/videos/watch/") || path.contains("/video/") || path.contains("/videos/")) {
            return LinkKind.VIDEO;
        }
        return path.contains("/blog/") || path.contains("/post/") || path.contains("/posts/") ? LinkKind.ARTICLE : null;
    }

    /** The address in lower case, without scheme, {@code www.} and fragment, and at most 500 characters long. */
    private static String withoutScheme(String url) {
        String address = url.substring(0, Math.min(url.length(), 500)).toLowerCase(Locale.ROOT);
        address = address.replaceFirst("^https?://", "").replaceFirst("^(?:www|m)\\.", "");
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
