package org.estrade.site;

import jakarta.ws.rs.NotFoundException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The speaker's own line, as pages show it. What was never given is empty.
 *
 * @param contactEmail where the speaker is invited
 * @param timeZone decides which day is today, hence what is upcoming
 * @param texts one a language the site is read in, the default language's first
 * @param links in the order shown; http, https or mailto
 * @param kit what organisers need of the speaker
 */
public record SiteContent(
        String name, String contactEmail, ZoneId timeZone, List<Text> texts, List<Link> links, SpeakerKit kit) {

    /** What a page that must be shown without the database knows of the site. */
    public static final SiteContent UNKNOWN = new SiteContent(
            "",
            "",
            ZoneOffset.UTC,
            List.of(new Text("fr", "", ""), new Text("en", "", "")),
            List.of(),
            SpeakerKit.EMPTY);

    public SiteContent {
        texts = List.copyOf(texts);
        links = List.copyOf(links);
    }

    public SiteContent(String name, String contactEmail, ZoneId timeZone, List<Text> texts, List<Link> links) {
        this(name, contactEmail, timeZone, texts, links, SpeakerKit.EMPTY);
    }

    /**
     * What the page says of itself in one language.
     *
     * @param language its code: {@code fr}
     * @param pageTitle the talks page's own title
     * @param pitch a sentence or two of plain text
     */
    public record Text(String language, String pageTitle, String pitch) {}

    public record Link(String label, String url) {}

    public String defaultLanguage() {
        return texts.isEmpty() ? "fr" : texts.get(0).language();
    }

    /**
     * The language of the pages whose addresses begin with that code.
     *
     * @param prefix null for those that begin with none: the default language's
     * @throws NotFoundException when the site is not read in it, or has the pages of that language elsewhere
     */
    public String languageAt(@Nullable String prefix) {
        if (prefix == null) {
            return defaultLanguage();
        }
        if (prefix.equals(defaultLanguage()) || !languages().contains(prefix)) {
            throw new NotFoundException();
        }
        return prefix;
    }

    public List<String> languages() {
        return texts.stream().map(Text::language).toList();
    }

    public Optional<Text> text(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    /** Where the talks page is in that language: {@code /} in the default one, {@code /en} in another. */
    public String home(String language) {
        return language.equals(defaultLanguage()) ? "/" : "/" + language;
    }

    /** Where a page or file is in that language: {@code /feed.atom} in the default one, {@code /en/feed.atom} in another. */
    public String at(String language, String path) {
        return at(language, defaultLanguage(), path);
    }

    public static String at(String language, String defaultLanguage, String path) {
        return (language.equals(defaultLanguage) ? "" : "/" + language) + path;
    }

    /** Where the speaker's kit is in that language, once something is in it. */
    public String kitPath(String language) {
        return at(language, "/kit");
    }

    /** Where a talk's own page is in that language. */
    public String talk(String language, String slug) {
        return talk(language, defaultLanguage(), slug);
    }

    public static String talk(String language, String defaultLanguage, String slug) {
        return at(language, defaultLanguage, "/talks/" + slug);
    }

    /** The language of a page at that path; pages of the default language have nothing in front. */
    public String languageOf(String path) {
        return languages().stream()
                .filter(language -> path.equals("/" + language) || path.startsWith("/" + language + "/"))
                .findFirst()
                .orElse(defaultLanguage());
    }
}
