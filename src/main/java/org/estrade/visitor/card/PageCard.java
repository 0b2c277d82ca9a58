package org.estrade.visitor.card;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.estrade.site.SpeakerKit.Portrait;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.store.PublishedDelivery;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.view.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a page for other sites (OpenGraph, which Twitter cards use too) and for search engines (JSON-LD).
 *
 * @param type the OpenGraph type: website or article
 * @param title the title of the page without the name of the site
 * @param address the absolute address of the page, in a language in which the page has a text
 * @param picture the absolute address of the picture
 * @param pictureWidth the width of the picture in pixels
 * @param pictureHeight the height of the picture in pixels
 * @param locale the locale of the page at that address: {@code fr_FR}
 * @param otherLocales the locales of the other languages in which the page has a text
 * @param siteName the speaker's name, empty when unknown
 * @param portrait the path of the speaker's portrait, null when there is none
 * @param embed the absolute address of the oEmbed response, null when the page has none
 * @param jsonLd the JSON-LD, safe inside a script element; empty when there is none
 */
public record PageCard(
        String type,
        String title,
        String address,
        String picture,
        int pictureWidth,
        int pictureHeight,
        String locale,
        List<String> otherLocales,
        String siteName,
        @Nullable String portrait,
        @Nullable String embed,
        String jsonLd) {

    /**
     * The metadata of the talks page: the speaker, and every delivery of the talks on it.
     *
     * @param talks the talks on the page
     * @param most the most deliveries of a talk that the page shows, the newest ones
     * @param query the query string of the page's address, empty when there is none
     */
    public static PageCard ofTalks(
            Visit visit, List<PublishedTalk> talks, int most, String query, String title, String pitch) {
        List<SchemaThing> things = new ArrayList<>();
        SchemaThing profile = SchemaProfile.of(visit, pitch);
        if (profile != null) {
            things.add(profile);
        }
        for (PublishedTalk talk : talks) {
            SchemaWork.OfTalk shared = SchemaWork.OfTalk.of(talk.content(), visit);
            newestFirst(talk)
                    .limit(most)
                    .filter(delivery -> delivery.content().date() != null)
                    .forEach(delivery -> things.add(SchemaEvent.of(shared, delivery)));
        }
        return of(
                "website",
                title,
                visit.home() + query,
                CardPicture.drawn(visit.address("/talks.png")),
                null,
                things,
                visit.language(),
                visit.site().languages(),
                visit);
    }

    /** The metadata of the page of one talk. */
    public static PageCard ofTalk(Visit visit, PublishedTalk talk) {
        List<SchemaThing> things = new ArrayList<>();
        SchemaWork.OfTalk shared = SchemaWork.OfTalk.of(talk.content(), visit);
        newestFirst(talk).forEach(delivery -> {
            if (delivery.content().date() == null) {
                things.addAll(SchemaWork.of(delivery.content(), shared));
            } else {
                things.add(SchemaEvent.withWorks(shared, delivery));
            }
        });
        things.addAll(SchemaWork.of(talk.content().links(), shared));
        String address = shared.address();
        String embed =
                visit.origin() + "/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "&format=json";
        List<String> languages = visit.languages(talk.content());
        String language = languages.contains(visit.language()) ? visit.language() : languages.get(0);
        return of(
                "article",
                shared.title(),
                visit.origin() + visit.site().talk(language, talk.content().slug()),
                CardPicture.of(talk.content(), visit),
                embed,
                things,
                language,
                languages,
                visit);
    }

    private static Stream<PublishedDelivery> newestFirst(PublishedTalk talk) {
        return talk.deliveries().stream()
                .sorted(Comparator.comparing(PublishedDelivery::content, DeliveryContent.NEWEST_FIRST));
    }

    private static PageCard of(
            String type,
            String title,
            String address,
            CardPicture picture,
            @Nullable String embed,
            List<SchemaThing> things,
            String language,
            List<String> languages,
            Visit visit) {
        Portrait portrait = visit.site().kit().portrait();
        return new PageCard(
                type,
                title,
                address,
                picture.address(),
                picture.width(),
                picture.height(),
                locale(language),
                languages.stream()
                        .filter(other -> !other.equals(language))
                        .map(PageCard::locale)
                        .toList(),
                visit.name(),
                portrait == null ? null : portrait.web().path(),
                embed,
                JsonLd.script(things));
    }

    /** The OpenGraph locale of a language. OpenGraph demands a country: the most usual one is chosen. */
    private static String locale(String language) {
        return language.equals("en") ? "en_US" : language + "_" + language.toUpperCase(Locale.ROOT);
    }

    /** The alternative text of the picture: the texts that a drawn picture shows, and what any other picture is of. */
    public String alternative() {
        return siteName.isEmpty() ? title : title + " · " + siteName;
    }
}
