package org.estrade.transfer.recognise.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.LinkKind;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/** The words and signs that name a kind of link, in French and English. */
final class LinkWords {

    private static final Map<LinkKind, Set<String>> NAMES = Map.of(
            LinkKind.SLIDES,
            Set.of(
                    "slide",
                    "slides",
                    "slideshow",
                    "deck",
                    "slide deck",
                    "slidedeck",
                    "presentation",
                    "support",
                    "supports",
                    "support de presentation",
                    "diapo",
                    "diapos",
                    "diapositives",
                    "diaporama",
                    "transparents",
                    "speakerdeck",
                    "speaker deck",
                    "slideshare",
                    "keynote",
                    "pdf",
                    "pptx",
                    "ppt",
                    "powerpoint",
                    "google slides",
                    "prezi",
                    "planches",
                    "folien",
                    "html slides",
                    "pdf slides",
                    "slides pdf",
                    "presentation slides",
                    "handout"),
            LinkKind.VIDEO,
            Set.of(
                    "video",
                    "videos",
                    "replay",
                    "captation",
                    "enregistrement",
                    "recording",
                    "recordings",
                    "rediffusion",
                    "youtube",
                    "film",
                    "vimeo",
                    "dailymotion",
                    "peertube",
                    "watch",
                    "watch it",
                    "watch video",
                    "regarder",
                    "voir la video",
                    "stream",
                    "livestream",
                    "live stream",
                    "video recording",
                    "recorded",
                    "talk video",
                    "vod",
                    "twitch",
                    "yt",
                    "parleys",
                    "screencast",
                    "revoir",
                    "vidéo"),
            LinkKind.ARTICLE,
            Set.of(
                    "article",
                    "articles",
                    "article de presse",
                    "article de blog",
                    "press article",
                    "blog",
                    "blog post",
                    "blogpost",
                    "post",
                    "billet",
                    "billet de blog",
                    "presse",
                    "press",
                    "compte rendu",
                    "cr",
                    "retranscription",
                    "transcript",
                    "transcription",
                    "write up",
                    "writeup",
                    "notes",
                    "paper",
                    "summary",
                    "resume"),
            LinkKind.CODE,
            Set.of(
                    "code",
                    "code source",
                    "source code",
                    "source",
                    "sources",
                    "repo",
                    "repository",
                    "depot",
                    "depot de code",
                    "depot git",
                    "github",
                    "gitlab",
                    "demo",
                    "demos",
                    "demonstration",
                    "notebook",
                    "notebooks",
                    "demo code",
                    "git",
                    "code samples",
                    "examples",
                    "sample code",
                    "code examples",
                    "bitbucket",
                    "codeberg"),
            LinkKind.OTHER,
            Set.of(
                    "link",
                    "lien",
                    "links",
                    "liens",
                    "here",
                    "ici",
                    "site",
                    "website",
                    "site web",
                    "web",
                    "page",
                    "event",
                    "evenement",
                    "programme",
                    "program",
                    "agenda",
                    "schedule",
                    "abstract",
                    "details",
                    "detail",
                    "info",
                    "infos",
                    "more",
                    "more info",
                    "en savoir plus",
                    "url",
                    "audio",
                    "podcast",
                    "photos",
                    "photo",
                    "pictures",
                    "tweet",
                    "interview",
                    "announcement",
                    "annonce",
                    "event page",
                    "event link",
                    "session",
                    "talk page",
                    "meetup",
                    "resources",
                    "ressources",
                    "material",
                    "materials",
                    "poster",
                    "affiche",
                    "feedback",
                    "listen",
                    "ecouter",
                    "mp3",
                    "homepage",
                    "conference",
                    "talk",
                    "ticket",
                    "tickets",
                    "register",
                    "registration",
                    "inscription",
                    "read more",
                    "lire",
                    "lire la suite",
                    "gallery",
                    "workshop"));

    private static final Map<String, LinkKind> SIGNS = Map.ofEntries(
            Map.entry("📺", LinkKind.VIDEO),
            Map.entry("🎥", LinkKind.VIDEO),
            Map.entry("📹", LinkKind.VIDEO),
            Map.entry("🎬", LinkKind.VIDEO),
            Map.entry("📽", LinkKind.VIDEO),
            Map.entry("▶", LinkKind.VIDEO),
            Map.entry("🎞", LinkKind.VIDEO),
            Map.entry(":tv:", LinkKind.VIDEO),
            Map.entry(":movie_camera:", LinkKind.VIDEO),
            Map.entry(":video_camera:", LinkKind.VIDEO),
            Map.entry(":clapper:", LinkKind.VIDEO),
            Map.entry(":arrow_forward:", LinkKind.VIDEO),
            Map.entry("📊", LinkKind.SLIDES),
            Map.entry("📑", LinkKind.SLIDES),
            Map.entry("🖥", LinkKind.SLIDES),
            Map.entry("📈", LinkKind.SLIDES),
            Map.entry(":bar_chart:", LinkKind.SLIDES),
            Map.entry(":page_facing_up:", LinkKind.SLIDES),
            Map.entry("🎞️", LinkKind.SLIDES),
            Map.entry("📝", LinkKind.ARTICLE),
            Map.entry("📰", LinkKind.ARTICLE),
            Map.entry(":memo:", LinkKind.ARTICLE),
            Map.entry(":newspaper:", LinkKind.ARTICLE),
            Map.entry("💻", LinkKind.CODE),
            Map.entry("🐙", LinkKind.CODE),
            Map.entry(":computer:", LinkKind.CODE),
            Map.entry("🔗", LinkKind.OTHER),
            Map.entry(":link:", LinkKind.OTHER),
            Map.entry("🎧", LinkKind.OTHER));

    private static final Map<String, LinkKind> KINDS = kinds();

    private LinkWords() {}

    /** The kind that the words name and say nothing else but; null for other words. */
    static @Nullable LinkKind exactly(String words) {
        return KINDS.get(PlainLetters.words(words));
    }

    /** The kind that one of the words names; "other" counts for nothing there. Null for none. */
    static @Nullable LinkKind within(String words) {
        for (String word : PlainLetters.words(words).split(" ", -1)) {
            LinkKind kind = KINDS.get(word);
            if (kind != null && kind != LinkKind.OTHER) {
                return kind;
            }
        }
        return null;
    }

    /** The kind that a sign in the text stands for, null without one. */
    static @Nullable LinkKind sign(String text) {
        if (text.length() > 500) {
            return null;
        }
        for (Map.Entry<String, LinkKind> sign : SIGNS.entrySet()) {
            if (text.contains(sign.getKey())) {
                return sign.getValue();
            }
        }
        return null;
    }

    private static Map<String, LinkKind> kinds() {
        Map<String, LinkKind> kinds = new HashMap<>();
        NAMES.forEach((kind, names) -> names.forEach(name -> kinds.put(PlainLetters.words(name), kind)));
        return kinds;
    }
}
