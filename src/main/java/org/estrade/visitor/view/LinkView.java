package org.estrade.visitor.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * A link as a button.
 *
 * @param isArchived whether the address is that of an archived copy, because the page itself is gone
 * @param icon the id of the icon, null for a link of kind OTHER
 * @param text the label of the link, else the name of its kind
 * @param textLanguage the language code of the label when it is not the page's language, else null
 * @param language the language code of the linked document when it is known and not the page's language, else null
 * @param inLanguage the same language in words: "en anglais"
 * @param about the venue with the edition, and the date, for screen readers: they read links without the text around them
 * @param aboutLanguage the language code of {@code about} when it is not the page's language, else null
 * @param credit the author of the linked document when it is not the speaker, else null
 * @param original the address from which a file of this site was copied, else null
 * @param file the kind and the size of a file that browsers save, else null
 */
public record LinkView(
        String href,
        boolean isArchived,
        @Nullable String icon,
        String text,
        @Nullable String textLanguage,
        @Nullable String language,
        @Nullable String inLanguage,
        String about,
        @Nullable String aboutLanguage,
        @Nullable String credit,
        @Nullable String file,
        @Nullable String original) {

    /** The links of a delivery. A link without a language has the language of the delivery. */
    static List<LinkView> of(DeliveryContent delivery, @Nullable String language, Audience audience) {
        DateView date = DateView.of(delivery, audience.locale());
        String about = Stream.of(DeliveryView.venue(delivery, audience), date == null ? "" : date.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return of(delivery.links(), language, about, null, audience);
    }

    /** The links as buttons. Links whose address is not a valid web address are left out, and links that the speaker has
     * hidden. */
    static List<LinkView> of(
            List<LinkContent> links,
            @Nullable String language,
            String about,
            @Nullable String aboutLanguage,
            Audience audience) {
        return links.stream()
                .filter(link -> link.hasAddress())
                .filter(link -> !audience.linkNotes().hidden().contains(link.url()))
                .map(link ->
                        of(link, link.language() == null ? language : link.language(), about, aboutLanguage, audience))
                .toList();
    }

    private static LinkView of(
            LinkContent link,
            @Nullable String language,
            String about,
            @Nullable String aboutLanguage,
            Audience audience) {
        String label = link.label();
        String copy = audience.linkNotes().archived().get(link.url());
        String foreign = language == null ? null : audience.foreign(language);
        return new LinkView(
                copy == null ? audience.href(link.url()) : copy,
                copy != null,
                link.kind() == LinkKind.OTHER ? null : link.kind().id(),
                label == null ? kind(link.kind(), audience.words()) : audience.typeset(label),
                label == null ? null : audience.foreign(audience.siteLanguage()),
                foreign,
                foreign == null ? null : audience.words().in_language(name(foreign, audience.locale())),
                about,
                aboutLanguage,
                link.credit(),
                FileFacts.ofDownload(audience.file(link.url()), audience),
                audience.linkNotes().originals().get(link.url()));
    }

    public static String kind(LinkKind kind, SiteMessages words) {
        return switch (kind) {
            case SLIDES -> words.kind_slides();
            case VIDEO -> words.kind_video();
            case ARTICLE -> words.kind_article();
            case PRESS -> words.kind_press();
            case CODE -> words.kind_code();
            case OTHER -> words.kind_other();
        };
    }

    static String name(String language, Locale locale) {
        return Locale.forLanguageTag(language).getDisplayLanguage(locale);
    }

    /** The language code as the button shows it: EN. */
    public String badge() {
        return language == null ? "" : language.toUpperCase(Locale.ROOT);
    }
}
