package org.estrade.transfer.source;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.Slug;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.text.ShortTexts;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON export of this program, {@code /talks.json}, by the exact names of its fields. All facts of a talk are
 * read, with its slug and the ids of its deliveries. Values that the site computes (addresses, times, coordinates) are not
 * read, because the site computes them again.
 *
 * <p>Facts of the site are not read either: labels of tags, countries and coordinates of venues, ids of talks, times of
 * publication and change. Only the archive keeps them.
 */
final class TalksJson {

    private static final Set<String> TALK_FIELDS =
            Set.of("id", "slug", "urls", "published", "updated", "texts", "tags", "deliveries", "links");
    private static final Set<String> DELIVERY_FIELDS = Set.of(
            "id",
            "date",
            "endDate",
            "venue",
            "city",
            "country",
            "coordinates",
            "online",
            "edition",
            "note",
            "language",
            "cancelled",
            "sequence",
            "updated",
            "speakers",
            "links");
    private static final String GITHUB_PREFIX = "https://github.com/";

    private final List<ImportWarning> warnings = new ArrayList<>();
    private final Set<String> unknownFields = new HashSet<>();
    private final Set<String> slugs = new HashSet<>();
    private final Set<UUID> usedIds = new HashSet<>();

    private TalksJson() {}

    /** Reads the page. The result is null when the records are not an export of this program. */
    static @Nullable ImportedPage read(@Nullable Value file) {
        if (!(file instanceof Value.Fields record)
                || !record.text("$schema").endsWith("/talks.schema.json")
                || !(record.fields().get("talks") instanceof Value.Sequence)) {
            return null;
        }
        TalksJson export = new TalksJson();
        List<ImportedTalk> talks = new ArrayList<>();
        record.records("talks").forEach(talk -> export.addTalk(talk, talks));
        return talks.isEmpty() ? null : export.page(record, talks);
    }

    private ImportedPage page(Value.Fields file, List<ImportedTalk> talks) {
        Value.Fields site = file.record("site");
        String language =
                site.record("texts").fields().keySet().stream().findFirst().orElse("fr");
        if (site.fields().get("languages") instanceof Value.Sequence languages
                && !languages.innerTexts().isEmpty()) {
            language = languages.innerTexts().get(0).words().text();
        }
        Value.Fields siteTexts = site.record("texts").record(language);
        String github = site.records("links").stream()
                .map(link -> link.text("url"))
                .filter(url -> url.startsWith(GITHUB_PREFIX))
                .map(url -> url.substring(GITHUB_PREFIX.length()))
                .findFirst()
                .orElse(null);
        warnings.sort(ImportWarning.BY_LINE);
        return new ImportedPage(
                siteTexts.textOrNull("title"),
                language,
                site.textOrNull("name"),
                siteTexts.textOrNull("pitch"),
                github,
                talks,
                warnings);
    }

    private void addTalk(Value.Fields talk, List<ImportedTalk> talks) {
        warnOfUnknownFields(talk, TALK_FIELDS);
        Map<String, TalkText> texts = texts(talk);
        String title = texts.values().stream()
                .map(TalkText::title)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        if (title.isEmpty()) {
            warnings.add(ImportWarning.of(talk.lineNumber(), Kind.DELIVERY_WITHOUT_TITLE, ""));
            return;
        }
        String slug = Slug.free(talk.text("slug").isEmpty() ? Slug.of(title) : talk.text("slug"), slugs);
        slugs.add(slug);
        List<DeliveryContent> deliveries = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (Value.Fields delivery : talk.records("deliveries")) {
            deliveries.add(delivery(delivery));
            lines.add(delivery.lineNumber());
        }
        List<String> tags =
                talk.records("tags").stream().map(tag -> tag.text("name")).toList();
        talks.add(new ImportedTalk(
                new TalkContent(slug, texts, tags, deliveries, ExportedLinks.of(talk)), talk.lineNumber(), lines));
    }

    private void warnOfUnknownFields(Value.Fields record, Set<String> names) {
        record.fields().forEach((name, value) -> {
            if (!names.contains(name) && unknownFields.add(name)) {
                warnings.add(ImportWarning.of(value.lineNumber(), Kind.FIELD_LEFT_OUT, Excerpt.of(name)));
            }
        });
    }

    private static Map<String, TalkText> texts(Value.Fields talk) {
        Map<String, TalkText> texts = new TreeMap<>();
        talk.record("texts").fields().forEach((language, value) -> {
            if (value instanceof Value.Fields text) {
                Value.Fields shortAbstracts = text.record("shortAbstracts");
                texts.put(
                        language,
                        new TalkText(
                                text.text("title"),
                                text.text("abstract"),
                                ShortTexts.of(length -> shortAbstracts.text(String.valueOf(length.limit())))));
            }
        });
        return texts;
    }

    private DeliveryContent delivery(Value.Fields delivery) {
        warnOfUnknownFields(delivery, DELIVERY_FIELDS);
        Value.Fields venue = delivery.record("venue");
        return new DeliveryContent(
                id(delivery.text("id")),
                new VenueContent(venue.text("name"), venue.textOrNull("website")),
                date(delivery, "date"),
                date(delivery, "endDate"),
                delivery.textOrNull("city"),
                delivery.text("online").equals("true"),
                delivery.textOrNull("edition"),
                delivery.textOrNull("note"),
                delivery.textOrNull("language"),
                delivery.text("cancelled").equals("true"),
                delivery.records("speakers").stream()
                        .map(speaker -> new SpeakerContent(speaker.text("name"), speaker.textOrNull("website")))
                        .toList(),
                ExportedLinks.of(delivery));
    }

    private @Nullable PartialDate date(Value.Fields record, String name) {
        String text = record.text(name);
        try {
            return text.isEmpty() ? null : PartialDate.parse(text);
        } catch (DateTimeException invalid) {
            warnings.add(ImportWarning.of(record.lineNumber(), Kind.DATE_UNREADABLE, Excerpt.of(text)));
            return null;
        }
    }

    /** The id of the delivery. It is a new id when the text is not an id, or when another delivery of the file has the id. */
    private UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            return usedIds.add(id) ? id : UUID.randomUUID();
        } catch (IllegalArgumentException invalid) {
            return UUID.randomUUID();
        }
    }
}
