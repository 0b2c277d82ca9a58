package org.estrade.site;

import jakarta.ws.rs.NotFoundException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estrade.linkcheck.LinkNotes;
import org.estrade.site.SpeakerKit.Portrait;
import org.estrade.text.ShortTexts;
import org.jspecify.annotations.Nullable;

/**
 * The site's settings as pages read them, with the portrait. A setting that is not filled in is empty.
 *
 * @param settings the settings of the site
 * @param portrait the speaker's picture in its sizes, null when there is none
 * @param linkNotes what visitors see of links that do not work
 */
public record SiteContent(SiteSettings settings, @Nullable Portrait portrait, LinkNotes linkNotes) {

    /** The content of a page that is shown when the database cannot be read. */
    public static final SiteContent UNKNOWN = new SiteContent(SiteSettings.UNKNOWN, null, LinkNotes.NONE);

    /** The speaker's name. */
    public String name() {
        return settings.general().name();
    }

    /** The address to which invitations are sent. */
    public String contactEmail() {
        return settings.general().contactEmail();
    }

    /** The time zone that decides which day is today. */
    public ZoneId timeZone() {
        return settings.general().zone();
    }

    /** The speaker's links, in the order shown; their schemes are http, https or mailto. */
    public List<Link> links() {
        return settings.links();
    }

    /** The texts of the talks page in each language that the site is read in, the default language first. */
    public List<Text> texts() {
        return settings.languages().stream()
                .map(language -> {
                    LanguageSettings text = settings.in(language);
                    return new Text(language, text.pageTitle(), text.pitch());
                })
                .toList();
    }

    /** The texts and the portrait that organisers need. */
    public SpeakerKit kit() {
        Map<String, ShortTexts> biographies = settings.languages().stream()
                .filter(language -> settings.in(language).biographies().hasText())
                .collect(Collectors.toMap(
                        language -> language, language -> settings.in(language).biographies()));
        return new SpeakerKit(
                settings.general().pronunciation(), settings.general().phonetics(), biographies, portrait);
    }

    /**
     * The texts of the talks page in one language.
     *
     * @param language the code of the language: {@code fr}
     * @param pageTitle the title of the talks page
     * @param pitch a sentence or two that introduce the speaker, plain text
     */
    public record Text(String language, String pageTitle, String pitch) {}

    /** A link of the speaker: its label and its address. */
    public record Link(String label, String url) {}

    /** The code of the default language. */
    public String defaultLanguage() {
        return settings.languages().get(0);
    }

    /**
     * The language of the pages whose paths begin with a language code.
     *
     * @param prefix {@code en} for {@code /en/kit}; null for a path without a code, which belongs to the default language
     * @throws NotFoundException when the site has no such language, or the code is the code of the default language
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

    /** The codes of the languages that the site is read in, the default language first. */
    public List<String> languages() {
        return settings.languages();
    }

    /** The texts of the talks page in a language; empty when the site is not read in it. */
    public Optional<Text> text(String language) {
        return texts().stream().filter(text -> text.language().equals(language)).findFirst();
    }

    /** The path of the talks page in a language: {@code /} for the default language, {@code /en} for another. */
    public String home(String language) {
        return language.equals(defaultLanguage()) ? "/" : "/" + language;
    }

    /** The path of a page or file in a language: {@code /feed.atom}, or {@code /en/feed.atom} if it is not the default. */
    public String at(String language, String path) {
        return at(language, defaultLanguage(), path);
    }

    /** The path of a page or file in a language, on a site with that default language. */
    public static String at(String language, String defaultLanguage, String path) {
        return (language.equals(defaultLanguage) ? "" : "/" + language) + path;
    }

    /** The path of the speaker kit in a language. */
    public String kitPath(String language) {
        return at(language, "/kit");
    }

    /** The path of the page of a talk in a language. */
    public String talk(String language, String slug) {
        return talk(language, defaultLanguage(), slug);
    }

    /** The path of the page of a talk in a language, on a site with that default language. */
    public static String talk(String language, String defaultLanguage, String slug) {
        return at(language, defaultLanguage, "/talks/" + slug);
    }

    /** The language of the page at a path. */
    public String languageOf(String path) {
        return languages().stream()
                .filter(language -> path.equals("/" + language) || path.startsWith("/" + language + "/"))
                .findFirst()
                .orElse(defaultLanguage());
    }
}
