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
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.view.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What other sites show beside a link to a page (OpenGraph, which the cards of Twitter read as well), and what search
 * engines read in it.
 *
 * @param type website or article
 * @param title without the name of the site
 * @param address of the page, absolute, as the other two
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
    public static PageCard ofTalks(
            PublishedSite published,
            List<PublishedTalk> talks,
            Audience reader,
            String origin,
            String query,
            String title,
            String pitch) {
        PageContext page = new PageContext(published.site(), reader, origin);
        List<SchemaThing> things = new ArrayList<>();
        SchemaThing profile = SchemaProfile.of(page, pitch);
        if (profile != null) {
            things.add(profile);
        }
        for (PublishedTalk talk : talks) {
            newestFirst(talk).forEach(delivery -> things.add(SchemaEvent.of(talk.content(), delivery, page)));
        }
        return of("website", title, page.home() + query, origin + path(reader, "/talks.png"), null, things, page);
    }

    /** One talk's. */
    public static PageCard ofTalk(PublishedSite published, PublishedTalk talk, Audience reader, String origin) {
        PageContext page = new PageContext(published.site(), reader, origin);
        List<SchemaThing> things = new ArrayList<>();
        newestFirst(talk).forEach(delivery -> things.add(SchemaEvent.withWorks(talk.content(), delivery, page)));
        things.addAll(SchemaWork.of(talk.content(), page));
        String address = page.talk(talk.content());
        String embed = origin + "/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "&format=json";
        return of("article", SchemaWork.title(talk.content(), page), address, address + ".png", embed, things, page);
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
            PageContext page) {
        String language = page.reader().language();
        Portrait portrait = page.site().kit().portrait();
        return new PageCard(
                type,
                title,
                address,
                picture,
                locale(language),
                page.site().languages().stream()
                        .filter(other -> !other.equals(language))
                        .map(PageCard::locale)
                        .toList(),
                page.name(),
                portrait == null ? null : portrait.web().path(),
                embed,
                JsonLd.script(things));
    }

    private static String path(Audience reader, String path) {
        return reader.language().equals(reader.siteLanguage()) ? path : "/" + reader.language() + path;
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
