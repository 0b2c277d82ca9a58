package org.estrade.visitor.finding;

import io.vertx.core.MultiMap;
import jakarta.ws.rs.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.LinkKind;
import org.estrade.text.SpellingKey;
import org.estrade.text.Unprintable;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.TalkIndex;
import org.estrade.visitor.published.TalkSet;
import org.jspecify.annotations.Nullable;

/**
 * The query of an address of the talks page. Of a repeated parameter the first value counts; an empty parameter is ignored.
 *
 * @param words the searched words as typed, in one line; empty for no search
 * @param tag the tag of a published talk in its present spelling, null for no filter
 * @param has the material that a talk must have, slides or video; null for no filter
 * @param page the page number, the first is one
 * @param inFull whether every talk is shown in full, also when there are many
 */
public record TalkQuery(
        String words, @Nullable String tag, @Nullable LinkKind has, int page, boolean inFull) {

    static final TalkQuery EVERYTHING = new TalkQuery("", null, null, 1, false);

    private static final String IN_FULL = "all";

    /** The materials that can be filtered by, in the order of the page. */
    static final List<LinkKind> MATERIALS = List.of(LinkKind.VIDEO, LinkKind.SLIDES);

    /** The most code points of the searched words. */
    static final int MOST_CHARACTERS = 200;

    /**
     * Reads the query of an address.
     *
     * @throws NotFoundException when the tag, the material or the page number is not valid
     */
    public static TalkQuery of(MultiMap query, PublishedSite site) {
        String tag = first(query, "tag");
        String has = first(query, "has");
        String page = first(query, "page");
        return new TalkQuery(
                line(first(query, "q")),
                tag.isEmpty() ? null : site.tag(tag).orElseThrow(NotFoundException::new),
                has.isEmpty() ? null : material(has),
                page.isEmpty() ? 1 : number(page),
                query.contains(IN_FULL));
    }

    private static String first(MultiMap query, String name) {
        return query.getAll(name).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String line(String typed) {
        String line = Unprintable.replaced(typed.strip().replaceAll("\\s+", " "));
        // the cut may leave a space at the end
        return line.substring(0, line.offsetByCodePoints(0, end(line))).strip();
    }

    /** The number of code points to keep. Code points, because a cut inside a surrogate pair makes an invalid text. */
    private static int end(String line) {
        return Math.min(MOST_CHARACTERS, line.codePointCount(0, line.length()));
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

    /** Those talks of a set that match the tag and the material. The words are not compared here. */
    TalkSet among(TalkIndex index, TalkSet talks) {
        TalkSet tagged = tag == null ? talks : talks.and(index.withTag(SpellingKey.key(tag)));
        return has == null ? tagged : tagged.and(index.with(has));
    }

    /** Whether the query excludes talks. The page number does not count. */
    boolean isFilter() {
        return !words.isEmpty() || tag != null || has != null;
    }

    /** Whether this is the first page of all talks. */
    public boolean isHome() {
        return withInFull(false).equals(EVERYTHING);
    }

    TalkQuery withTag(@Nullable String other) {
        return new TalkQuery(words, other, has, 1, inFull);
    }

    TalkQuery withHas(@Nullable LinkKind other) {
        return new TalkQuery(words, tag, other, 1, inFull);
    }

    TalkQuery onPage(int other) {
        return new TalkQuery(words, tag, has, other, inFull);
    }

    /** The same talks, all of them in full or not. */
    public TalkQuery withInFull(boolean other) {
        return new TalkQuery(words, tag, has, page, other);
    }

    /** The query string of the address: {@code ?tag=mlops&page=2&all}, or an empty text. */
    public String parameters() {
        String query = Stream.of(
                        parameter("q", words),
                        parameter("tag", tag == null ? "" : parameter(tag)),
                        parameter("has", has == null ? "" : has.id()),
                        parameter("page", page == 1 ? "" : String.valueOf(page)),
                        inFull ? IN_FULL : "")
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A tag as addresses spell it, with hyphens: {@code numerique-responsable}. */
    static String parameter(String tag) {
        String key = SpellingKey.key(tag);
        String dashed = key.replace(' ', '-');
        // when hyphens would change the key, as of a tag of signs alone, the tag stays as it is
        return SpellingKey.key(dashed).equals(key) ? dashed : tag;
    }
}
