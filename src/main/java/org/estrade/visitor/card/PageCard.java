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
import org.estrade.visitor.picture.SharePicture;
import org.estrade.visitor.view.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What other sites show beside a link to a page (OpenGraph, which the cards of Twitter read as well), and what search
 * engines read in it.
 *
 * @param type website or article
 * @param title without the name of the site
 * @param address of the visit, absolute, as the other two
 * @param locale of its words: {@code fr_FR}
 * @param otherLocales that the page is there in as well
 * @param siteName empty when nobody said whose site it is
 * @param portrait of the speaker, its path on this site; null when there is none
 * @param embed where the page is described for those who embed it; null when nobody does
 * @param jsonLd safe inside a script element; empty when there is nothing to say
 */
public record PageCard(
        String type,
        String title,
        String address,
        String picture,
        String locale,
        List<String> otherLocales,
        String siteName,
        @Nullable String portrait,
        @Nullable String embed,
        String jsonLd) {

    /**
     * The talks page's: the speaker, and every delivery of the talks on it.
     *
     * @param query what its address asks for, after the address of all talks
     */
    public static PageCard ofTalks(Visit visit, List<PublishedTalk> talks, String query, String title, String pitch) {
        List<SchemaThing> things = new ArrayList<>();
        SchemaThing profile = SchemaProfile.of(visit, pitch);
        if (profile != null) {
            things.add(profile);
        }
        for (PublishedTalk talk : talks) {
            newestFirst(talk).forEach(delivery -> things.add(SchemaEvent.of(talk.content(), delivery, visit)));
        }
        return of("website", title, visit.home() + query, visit.address("/talks.png"), null, things, visit);
    }

    /** One talk's. */
    public static PageCard ofTalk(Visit visit, PublishedTalk talk) {
        List<SchemaThing> things = new ArrayList<>();
        newestFirst(talk).forEach(delivery -> things.add(SchemaEvent.withWorks(talk.content(), delivery, visit)));
        things.addAll(SchemaWork.of(talk.content(), visit));
        String address = visit.page(talk.content());
        String embed =
                visit.origin() + "/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "&format=json";
        return of("article", SchemaWork.title(talk.content(), visit), address, address + ".png", embed, things, visit);
    }

    private static Stream<PublishedDelivery> newestFirst(PublishedTalk talk) {
        return talk.deliveries().stream()
                .sorted(Comparator.comparing(PublishedDelivery::content, DeliveryContent.NEWEST_FIRST));
    }

    private static PageCard of(
            String type,
            String title,
            String address,
            String picture,
            @Nullable String embed,
            List<SchemaThing> things,
            Visit visit) {
        String language = visit.audience().language();
        Portrait portrait = visit.site().kit().portrait();
        return new PageCard(
                type,
                title,
                address,
                picture,
                locale(language),
                visit.site().languages().stream()
                        .filter(other -> !other.equals(language))
                        .map(PageCard::locale)
                        .toList(),
                visit.name(),
                portrait == null ? null : portrait.web().path(),
                embed,
                JsonLd.script(things));
    }

    /** OpenGraph knows no language without a country; these are the ones its readers know. */
    private static String locale(String language) {
        return language.equals("en") ? "en_US" : language + "_" + language.toUpperCase(Locale.ROOT);
    }

    /** What the picture says. */
    public String alternative() {
        return siteName.isEmpty() ? title : title + " · " + siteName;
    }

    public int pictureWidth() {
        return SharePicture.WIDTH;
    }

    public int pictureHeight() {
        return SharePicture.HEIGHT;
    }
}
