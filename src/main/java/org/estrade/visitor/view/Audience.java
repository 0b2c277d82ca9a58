package org.estrade.visitor.view;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.estrade.linkcheck.LinkNotes;
import org.estrade.site.SiteContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.still.Still;
import org.estrade.text.typography.LinkTargets;
import org.estrade.text.typography.Typography;
import org.estrade.vault.store.FileAddress;
import org.estrade.vault.store.StoredFile;
import org.estrade.visitor.published.PublishedSite;
import org.jspecify.annotations.Nullable;

/**
 * The reader of a page: the language and the day for which the page is made.
 *
 * @param language the language code of the page
 * @param siteLanguage the code of the site's default language, in which names and notes are written
 * @param today the day in the site's time zone
 * @param linkNotes what the reader sees of links that do not work
 * @param files the files that the reader may read, by their hashes
 * @param hasPictures whether pages show pictures of slides and videos
 * @param stills the pictures of videos, by the addresses of the videos
 * @param filesAt what the paths of files begin with for this reader; empty except for a preview link
 */
public record Audience(
        String language,
        String siteLanguage,
        LocalDate today,
        LinkNotes linkNotes,
        Map<String, StoredFile> files,
        boolean hasPictures,
        Map<String, Still> stills,
        String filesAt) {

    public Audience {
        files = Map.copyOf(files);
        stills = Map.copyOf(stills);
    }

    /** A reader for whom all links work, and nothing is known of files. */
    public Audience(String language, String siteLanguage, LocalDate today) {
        this(language, siteLanguage, today, LinkNotes.NONE, Map.of(), false, Map.of(), "");
    }

    public static Audience of(PublishedSite published, String language, Clock clock) {
        SiteContent site = published.site();
        return new Audience(
                language,
                site.defaultLanguage(),
                LocalDate.now(clock.withZone(site.timeZone())),
                site.linkNotes(),
                published.files(),
                site.settings().general().showsPictures(),
                published.stills(),
                "");
    }

    /** What is known of the file to which an address leads; null for other addresses. */
    public @Nullable StoredFile file(String address) {
        return FileAddress.hashIn(address).map(files::get).orElse(null);
    }

    /** Where the links of abstracts lead. */
    public LinkTargets linkTargets() {
        return new LinkTargets(linkNotes::target, words().archived_copy());
    }

    /**
     * The same reader, who may also read the files of a draft.
     *
     * @param beginning what the paths of all files begin with for this reader: the path of a preview link, or nothing
     */
    public Audience ofDraft(Map<String, StoredFile> draftFiles, String beginning) {
        Map<String, StoredFile> all = new HashMap<>(files);
        all.putAll(draftFiles);
        return new Audience(language, siteLanguage, today, linkNotes, all, hasPictures, stills, beginning);
    }

    /** An address as this reader can follow it. */
    public String href(String address) {
        return FileAddress.isPath(address) ? filesAt + address : address;
    }

    /** The path of a page or file in the reader's language: {@code /feed.atom}, {@code /en/feed.atom}. */
    public String at(String path) {
        return SiteContent.at(language, siteLanguage, path);
    }

    /** The path of the page of a talk. */
    public String path(TalkContent talk) {
        return SiteContent.talk(language, siteLanguage, talk.slug());
    }

    public SiteMessages words() {
        return words(language);
    }

    public static SiteMessages words(String language) {
        return language.equals("en")
                ? MessageBundles.get(SiteMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(SiteMessages.class);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** A text of the speaker in the site's default language, with the typography of that language. */
    public String typeset(String written) {
        return Typography.text(written, siteLanguage);
    }

    public @Nullable String typesetOrNull(@Nullable String written) {
        return written == null ? null : typeset(written);
    }

    /** The {@code lang} attribute for a text in the given language: null when it is the page's language. */
    public @Nullable String foreign(String written) {
        return written.equals(language) ? null : written;
    }
}
