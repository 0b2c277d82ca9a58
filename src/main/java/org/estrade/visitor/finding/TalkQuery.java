package org.estrade.visitor.finding;

import io.vertx.core.MultiMap;
import jakarta.ws.rs.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.text.SpellingKey;
import org.estrade.text.Unprintable;
import org.estrade.text.WebAddress;
import org.estrade.visitor.published.PublishedSite;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor asks of the talks page, as its address says it. Of a parameter that is repeated the first counts; an
 * empty one says nothing.
 *
 * @param words as typed, in one line; empty for every talk
 * @param tag a published talk's, in its present spelling
 * @param has slides or a video
 * @param page from one
 */
public record TalkQuery(
        String words, @Nullable String tag, @Nullable LinkKind has, int page) {

    static final TalkQuery EVERYTHING = new TalkQuery("", null, null, 1);

    /** What a talk can be asked to have, as it is shown. */
    static final List<LinkKind> MATERIALS = List.of(LinkKind.VIDEO, LinkKind.SLIDES);

    static final int LONGEST = 200;

    /**
     * Reads an address's query.
     *
     * @throws NotFoundException when no page can be at that address, whatever the words
     */
    public static TalkQuery of(MultiMap query, PublishedSite site) {
        String tag = first(query, "tag");
        String has = first(query, "has");
        String page = first(query, "page");
        return new TalkQuery(
                line(first(query, "q")),
                tag.isEmpty() ? null : site.tag(tag).orElseThrow(NotFoundException::new),
                has.isEmpty() ? null : material(has),
                page.isEmpty() ? 1 : number(page));
    }

    private static String first(MultiMap query, String name) {
        return query.getAll(name).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String line(String typed) {
        String line = Unprintable.replaced(typed.strip().replaceAll("\\s+", " "));
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, end(line)));
    }

    /** Counted in code points: half a character cannot be shown. */
    private static int end(String line) {
        return Math.min(LONGEST, line.codePointCount(0, line.length()));
    }

    private static LinkKind material(String id) {
        return MATERIALS.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static int number(String page) {
        if (!page.matches("[1-9][0-9]{0,5}")) {
            throw new NotFoundException();
        }
        return Integer.parseInt(page);
    }

    /** Whether the talk is one of those asked for, as far as its tags and links say. */
    boolean wants(TalkContent talk) {
        return (tag == null || hasTag(talk, tag)) && (has == null || has(talk, has));
    }

    static boolean hasTag(TalkContent talk, String name) {
        return talk.tags().stream().anyMatch(tag -> SpellingKey.key(tag).equals(SpellingKey.key(name)));
    }

    static boolean has(TalkContent talk, LinkKind kind) {
        return talk.everyLink().anyMatch(link -> link.kind() == kind && WebAddress.isValid(link.url()));
    }

    /** Whether it leaves talks out; pages do not. */
    boolean isFilter() {
        return !words.isEmpty() || tag != null || has != null;
    }

    /** The page that visitors come to first. */
    public boolean isHome() {
        return equals(EVERYTHING);
    }

    TalkQuery withTag(@Nullable String other) {
        return new TalkQuery(words, other, has, 1);
    }

    TalkQuery withHas(@Nullable LinkKind other) {
        return new TalkQuery(words, tag, other, 1);
    }

    TalkQuery onPage(int other) {
        return new TalkQuery(words, tag, has, other);
    }

    /** What follows the path of the talks page: {@code ?tag=mlops&page=2}, or nothing. */
    public String parameters() {
        String query = Stream.of(
                        parameter("q", words),
                        parameter("tag", tag == null ? "" : parameter(tag)),
                        parameter("has", has == null ? "" : has.id()),
                        parameter("page", page == 1 ? "" : String.valueOf(page)))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A tag as addresses spell it: {@code numerique-responsable}. */
    static String parameter(String tag) {
        String key = SpellingKey.key(tag);
        String dashed = key.replace(' ', '-');
        // of signs alone, each one counts
        return SpellingKey.key(dashed).equals(key) ? dashed : tag;
    }
}
