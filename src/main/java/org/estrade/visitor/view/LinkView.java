package org.estrade.visitor.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A link as a button.
 *
 * @param icon the symbol's name, null for a link of no known kind
 * @param text its kind, or its own label
 * @param textLanguage when the label is not in the page's language
 * @param language of what it leads to, when it is not the page's
 * @param inLanguage the same in words: en anglais
 * @param about what tells it from the others for those who hear it alone: a venue and a date
 * @param aboutLanguage of those words, when it is not the page's
 * @param credit who made it, when it is not the speaker
 */
public record LinkView(
        String href,
        @Nullable String icon,
        String text,
        @Nullable String textLanguage,
        @Nullable String language,
        @Nullable String inLanguage,
        String about,
        @Nullable String aboutLanguage,
        @Nullable String credit) {

    /** The links of a delivery; what they lead to is in the delivery's language unless they say otherwise. */
    static List<LinkView> of(DeliveryContent delivery, String talkLanguage, Audience audience) {
        DateView date = DateView.of(delivery, audience.locale());
        String about = Stream.of(audience.set(delivery.venue().name()), date == null ? "" : date.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String language = delivery.language() == null ? talkLanguage : delivery.language();
        return of(delivery.links(), language, about, null, audience);
    }

    /** An address that is not on the web never becomes a link, wherever it came from. */
    static List<LinkView> of(
            List<LinkContent> links, String language, String about, @Nullable String aboutLanguage, Audience audience) {
        return links.stream()
                .filter(link -> WebAddress.isValid(link.url()))
                .map(link ->
                        of(link, link.language() == null ? language : link.language(), about, aboutLanguage, audience))
                .toList();
    }

    private static LinkView of(
            LinkContent link, String language, String about, @Nullable String aboutLanguage, Audience audience) {
        String label = link.label();
        String foreign = audience.foreign(language);
        return new LinkView(
                link.url(),
                link.kind() == LinkKind.OTHER ? null : link.kind().id(),
                label == null ? kind(link.kind(), audience.words()) : audience.set(label),
                label == null ? null : audience.foreign(audience.siteLanguage()),
                foreign,
                foreign == null ? null : audience.words().in_language(name(foreign, audience.locale())),
                about,
                aboutLanguage,
                link.credit());
    }

    public static String kind(LinkKind kind, SiteMessages words) {
        return switch (kind) {
            case SLIDES -> words.kind_slides();
            case VIDEO -> words.kind_video();
            case ARTICLE -> words.kind_article();
            case CODE -> words.kind_code();
            case OTHER -> words.kind_other();
        };
    }

    static String name(String language, Locale locale) {
        return Locale.forLanguageTag(language).getDisplayLanguage(locale);
    }

    /** What the button shows of the language: EN. */
    public String badge() {
        return language == null ? "" : language.toUpperCase(Locale.ROOT);
    }
}
