package org.estrade.visitor.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.estrade.site.SiteContent;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.PublishedDelivery;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.text.TextLength;
import org.estrade.text.WebAddress;
import org.estrade.venue.place.Coordinates;
import org.estrade.visitor.view.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code /talks.json}: all published data, in every language, as it was typed. Unknown values are left out.
 * The schema talks.schema.json describes each field. Programs that read version 1 must work with every later document of
 * that version: a field may be added, but none may be removed or change its meaning.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TalksDocument(@JsonProperty("$schema") String schema, int version, Site site, Iterable<Talk> talks) {

    static final String TYPE = "application/json";
    static final int VERSION = 1;

    record Site(String name, List<String> languages, Map<String, SiteText> texts, List<Address> links) {}

    record SiteText(String title, String pitch, String url) {}

    record Address(String label, String url) {}

    record Talk(
            UUID id,
            String slug,
            Map<String, String> urls,
            String published,
            String updated,
            Map<String, Text> texts,
            List<Tag> tags,
            List<Delivery> deliveries,
            List<Link> links) {}

    /**
     * The texts of a talk in one language.
     *
     * @param shortAbstracts the short abstracts that are not blank, by their most characters: 140, 300, 1000
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Text(
            String title,
            @JsonProperty("abstract") @JsonInclude String abstractMarkdown,
            Map<String, String> shortAbstracts) {}

    record Tag(String name, Map<String, String> labels) {}

    /** A delivery. Dates are texts in the known precision: {@code 2025}, {@code 2025-03}, {@code 2025-03-14}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delivery(
            UUID id,
            @Nullable String date,
            @Nullable String endDate,
            Venue venue,
            @Nullable String city,
            @Nullable String country,
            @Nullable Coordinates coordinates,
            boolean online,
            @Nullable String edition,
            @Nullable String note,
            @Nullable String language,
            boolean cancelled,
            int sequence,
            String updated,
            List<Speaker> speakers,
            List<Link> links) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Venue(String name, @Nullable String website) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Speaker(String name, @Nullable String website) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Link(
            String kind,
            String url,
            @Nullable String label,
            @Nullable String language,
            @Nullable String credit) {}

    static TalksDocument of(Visit visit) {
        return new TalksDocument(
                visit.origin() + TalksResource.SCHEMA_PATH,
                VERSION,
                site(visit),
                // each talk is made when it is written
                () -> visit.published().talks().stream()
                        .map(talk -> talk(visit, talk))
                        .iterator());
    }

    private static Site site(Visit visit) {
        SiteContent site = visit.site();
        Map<String, SiteText> texts = new LinkedHashMap<>();
        site.texts()
                .forEach(text -> texts.put(
                        text.language(),
                        new SiteText(text.pageTitle(), text.pitch(), visit.origin() + site.home(text.language()))));
        return new Site(
                site.name(),
                site.languages(),
                texts,
                site.links().stream()
                        .map(link -> new Address(link.label(), link.url()))
                        .toList());
    }

    private static Talk talk(Visit visit, PublishedTalk talk) {
        TalkContent content = talk.content();
        Map<String, String> urls = new LinkedHashMap<>();
        visit.site()
                .languages()
                .forEach(language ->
                        urls.put(language, visit.origin() + visit.site().talk(language, content.slug())));
        return new Talk(
                talk.uid(),
                content.slug(),
                urls,
                time(talk.firstPublishedAt()),
                time(Visit.changedAt(talk)),
                texts(content),
                content.tags().stream()
                        .map(tag -> new Tag(tag, visit.published().tagLabels().getOrDefault(tag, Map.of())))
                        .toList(),
                talk.deliveries().stream()
                        .map(delivery -> delivery(visit, delivery))
                        .toList(),
                links(visit, content.links()));
    }

    private static Map<String, Text> texts(TalkContent content) {
        Map<String, Text> texts = new LinkedHashMap<>();
        content.texts()
                .forEach((language, text) ->
                        texts.put(language, new Text(text.title(), text.abstractMarkdown(), shortAbstracts(text))));
        return texts;
    }

    private static Map<String, String> shortAbstracts(TalkText text) {
        Map<String, String> written = new LinkedHashMap<>();
        for (TextLength length : TextLength.values()) {
            String abstractText = text.shortAbstracts().in(length);
            if (!abstractText.isBlank()) {
                written.put(String.valueOf(length.limit()), abstractText);
            }
        }
        return written;
    }

    private static Delivery delivery(Visit visit, PublishedDelivery published) {
        DeliveryContent content = published.content();
        return new Delivery(
                content.id(),
                content.date() == null ? null : content.date().toString(),
                content.endDate() == null ? null : content.endDate().toString(),
                venue(content.venue()),
                content.city(),
                published.country(),
                published.coordinates(),
                content.online(),
                content.edition(),
                content.note(),
                content.language(),
                content.cancelled(),
                published.sequence(),
                time(published.changedAt()),
                content.speakers().stream().map(TalksDocument::speaker).toList(),
                links(visit, content.links()));
    }

    private static Venue venue(VenueContent venue) {
        return new Venue(venue.name(), onTheWeb(venue.website()));
    }

    private static Speaker speaker(SpeakerContent speaker) {
        return new Speaker(speaker.name(), onTheWeb(speaker.website()));
    }

    private static List<Link> links(Visit visit, List<LinkContent> links) {
        return links.stream()
                .filter(link -> link.hasAddress())
                .map(link -> link.at(visit.origin()))
                .map(link -> new Link(
                        link.kind().id(), WebAddress.uri(link.url()), link.label(), link.language(), link.credit()))
                .toList();
    }

    private static @Nullable String onTheWeb(@Nullable String url) {
        return url != null && WebAddress.isValid(url) ? WebAddress.uri(url) : null;
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
