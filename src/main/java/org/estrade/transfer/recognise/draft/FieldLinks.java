package org.estrade.transfer.recognise.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.jspecify.annotations.Nullable;

/** The links in the value of a field: an address, several addresses, a path, or the bare id of a video. */
public final class FieldLinks {

    private static final Pattern SPACES = Pattern.compile("[\\s,|]+");
    private static final Pattern YOUTUBE_ID = Pattern.compile("[A-Za-z0-9_-]{11}");
    private static final Pattern REPOSITORY = Pattern.compile("[\\w-]{1,40}/[\\w.-]{1,100}/?");
    private static final Pattern SPEAKERDECK_ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern VIMEO_ID = Pattern.compile("[0-9]{6,11}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]{3,2000}");
    private static final Pattern PATH =
            Pattern.compile("\\.{0,2}/\\S+|[\\w%./-]+\\.(?:pdf|html?|pptx?|odp|key|mp4|webm|md)(?:[?#]\\S*)?");
    private static final Pattern FOLDER = Pattern.compile("(?:[a-z0-9][\\w%.-]{1,80}/){1,6}");
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{2,80}");
    private static final Set<String> WORDS_WITHOUT_FILE =
            Set.of("true", "false", "yes", "none", "null", "tba", "tbd", "todo", "soon", "pending", "oui", "non");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]{1,40}\\.){1,4}[a-z]{2,12}/\\S*|www\\.\\S+");

    private FieldLinks() {}

    /** Adds a link for each address of the value. A text that is no address becomes a note. */
    static void addLinks(FactKind fact, String name, LinkedText value, OccurrenceDraft draft) {
        if (!value.links().isEmpty()) {
            value.links()
                    .forEach(link -> draft.addLink(
                            toLink(fact, value.textOf(link), link.url()).toContent()));
            return;
        }
        String text = value.text().strip();
        if (text.indexOf('<') >= 0) {
            addEmbeddedLinks(fact, text, draft);
            return;
        }
        for (String part : SPACES.split(text, -1)) {
            String url = addressOf(fact, name, part);
            if (url != null) {
                draft.addLink(
                        withFieldNameAsLabel(toLink(fact, "", url), fact, name).toContent());
            } else if (part.equals(text) && !text.equals("true")) {
                draft.addNote(text);
            }
        }
    }

    /** Adds the addresses in the HTML of an embedded player. */
    private static void addEmbeddedLinks(FactKind fact, String markup, OccurrenceDraft draft) {
        Matcher address = ADDRESS.matcher(markup);
        while (address.find()) {
            draft.addLink(toLink(fact, "", address.group()).toContent());
        }
    }

    /**
     * Makes a link. Its own text decides its kind, otherwise the name of the field. In a field that is only called
     * "link", the text and the address decide.
     */
    public static FoundLink toLink(FactKind fact, String words, String url) {
        FoundLink found = LinkRecogniser.recognise(words, url);
        LinkKind named = LinkRecogniser.kindNamedBy(words);
        if (named != null && named != LinkKind.OTHER) {
            return found;
        }
        LinkKind kind =
                switch (fact) {
                    case SLIDES -> LinkKind.SLIDES;
                    case VIDEO -> LinkKind.VIDEO;
                    case ARTICLE -> LinkKind.ARTICLE;
                    case PRESS -> LinkKind.PRESS;
                    case CODE -> LinkKind.CODE;
                    default -> found.kind();
                };
        return found.withKind(kind);
    }

    /** Uses the name of the field as the label when it says more than "link": {@code photos}. */
    private static FoundLink withFieldNameAsLabel(FoundLink link, FactKind fact, String name) {
        boolean hasNoOwnLabel = fact != FactKind.LINK
                || link.kind() != LinkKind.OTHER
                || LinkRecogniser.recognise(name, link.url()).label() == null;
        return hasNoOwnLabel || name.toLowerCase(Locale.ROOT).contains("url") ? link : link.withLabel(name);
    }

    private static boolean isOnGithub(String name) {
        return name.toLowerCase(Locale.ROOT).contains("github");
    }

    /** Whether a value of the field of slides is the name of a file without its ending, as in the site generator Hugo. */
    private static boolean isFileName(String value) {
        return FILE_NAME.matcher(value).matches() && !WORDS_WITHOUT_FILE.contains(value);
    }

    /** The address that the value is; null for any other text. A relative address is completed later. */
    public static @Nullable String addressOf(FactKind fact, String name, String written) {
        String part = written.strip();
        String lower = part.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return part;
        }
        if (lower.startsWith("//")) {
            return "https:" + part;
        }
        if (HOST.matcher(lower).matches() && !lower.startsWith(".")) {
            return "https://" + part;
        }
        boolean isPathOfSlides = FOLDER.matcher(part).matches()
                || (isFileName(lower) && !SPEAKERDECK_ID.matcher(lower).matches());
        if (PATH.matcher(part).matches() || (fact == FactKind.SLIDES && isPathOfSlides)) {
            return part;
        }
        if (fact == FactKind.VIDEO
                && VIMEO_ID.matcher(part).matches()
                && name.toLowerCase(Locale.ROOT).contains("vimeo")) {
            return "https://vimeo.com/" + part;
        }
        if (fact == FactKind.CODE && REPOSITORY.matcher(part).matches() && isOnGithub(name)) {
            return "https://github.com/" + part;
        }
        if (fact == FactKind.SLIDES && SPEAKERDECK_ID.matcher(lower).matches()) {
            return "https://speakerdeck.com/player/" + lower;
        }
        return fact == FactKind.VIDEO && YOUTUBE_ID.matcher(part).matches()
                ? "https://www.youtube.com/watch?v=" + part
                : null;
    }
}
