package org.estrade.transfer.source;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
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
 * Our own {@code /talks.json}, read by the exact names of its fields. Every fact of a talk comes back, its address and the
 * ids of its deliveries included; what the site computes (addresses, moments, coordinates) is computed again.
 *
 * <p>What belongs to the site and not to a talk stays out: labels of tags, countries and coordinates of venues. So does what
 * tells one site from another: ids of talks, times of publication and of changes. The archive alone has those.
 */
final class TalksJson {

    private static final Set<String> TALK =
            Set.of("id", "slug", "urls", "published", "updated", "texts", "tags", "deliveries", "links");
    private static final Set<String> DELIVERY = Set.of(
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
    private static final String GITHUB = "https://github.com/";

    private final List<ImportWarning> warnings = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> slugs = new HashSet<>();
    private final Set<UUID> ids = new HashSet<>();

    private TalksJson() {}

    /** The page, null when the records are no export of ours. */
    static @Nullable ImportedPage read(@Nullable Value file) {
        if (!(file instanceof Value.Fields record)
                || !text(record, "$schema").endsWith("/talks.schema.json")
                || !(record.fields().get("talks") instanceof Value.Sequence)) {
            return null;
        }
        TalksJson export = new TalksJson();
        List<ImportedTalk> talks = new ArrayList<>();
        records(record, "talks").forEach(talk -> export.talk(talk, talks));
        return talks.isEmpty() ? null : export.page(record, talks);
    }

    private ImportedPage page(Value.Fields file, List<ImportedTalk> talks) {
        Value.Fields site = record(file, "site");
        String language =
                record(site, "texts").fields().keySet().stream().findFirst().orElse("fr");
        if (site.fields().get("languages") instanceof Value.Sequence languages
                && !languages.innerTexts().isEmpty()) {
            language = languages.innerTexts().get(0).words().text();
        }
        Value.Fields words = record(record(site, "texts"), language);
        String github = records(site, "links").stream()
                .map(link -> text(link, "url"))
                .filter(url -> url.startsWith(GITHUB))
                .map(url -> url.substring(GITHUB.length()))
                .findFirst()
                .orElse(null);
        warnings.sort(ImportWarning.BY_LINE);
        return new ImportedPage(
                optional(words, "title"),
                language,
                optional(site, "name"),
                optional(words, "pitch"),
                github,
                talks,
                warnings);
    }

    private void talk(Value.Fields talk, List<ImportedTalk> talks) {
        known(talk, TALK);
        Map<String, TalkText> texts = texts(talk);
        String title = texts.values().stream()
                .map(TalkText::title)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        if (title.isEmpty()) {
            warnings.add(ImportWarning.of(talk.lineNumber(), Kind.DELIVERY_WITHOUT_TITLE, ""));
            return;
        }
        String slug = Slug.free(text(talk, "slug").isEmpty() ? Slug.of(title) : text(talk, "slug"), slugs);
        slugs.add(slug);
        List<DeliveryContent> deliveries = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (Value.Fields delivery : records(talk, "deliveries")) {
            deliveries.add(delivery(delivery));
            lines.add(delivery.lineNumber());
        }
        List<String> tags =
                records(talk, "tags").stream().map(tag -> text(tag, "name")).toList();
        talks.add(new ImportedTalk(
                new TalkContent(slug, texts, tags, deliveries, links(talk)), talk.lineNumber(), lines));
    }

    private void known(Value.Fields record, Set<String> names) {
        record.fields().forEach((name, value) -> {
            if (!names.contains(name) && unknown.add(name)) {
                warnings.add(ImportWarning.of(value.lineNumber(), Kind.FIELD_LEFT_OUT, Excerpt.of(name)));
            }
        });
    }

    private static Map<String, TalkText> texts(Value.Fields talk) {
        Map<String, TalkText> texts = new TreeMap<>();
        record(talk, "texts").fields().forEach((language, value) -> {
            if (value instanceof Value.Fields text) {
                Value.Fields shorter = record(text, "shortAbstracts");
                texts.put(
                        language,
                        new TalkText(
                                text(text, "title"),
                                text(text, "abstract"),
                                ShortTexts.of(length -> text(shorter, String.valueOf(length.limit())))));
            }
        });
        return texts;
    }

    private DeliveryContent delivery(Value.Fields delivery) {
        known(delivery, DELIVERY);
        Value.Fields venue = record(delivery, "venue");
        return new DeliveryContent(
                id(text(delivery, "id")),
                new VenueContent(text(venue, "name"), optional(venue, "website")),
                date(delivery, "date"),
                date(delivery, "endDate"),
                optional(delivery, "city"),
                text(delivery, "online").equals("true"),
                optional(delivery, "edition"),
                optional(delivery, "note"),
                optional(delivery, "language"),
                text(delivery, "cancelled").equals("true"),
                records(delivery, "speakers").stream()
                        .map(speaker -> new SpeakerContent(text(speaker, "name"), optional(speaker, "website")))
                        .toList(),
                links(delivery));
    }

    private static List<LinkContent> links(Value.Fields record) {
        return records(record, "links").stream()
                .map(link -> new LinkContent(
                        LinkKind.of(text(link, "kind")),
                        text(link, "url"),
                        optional(link, "label"),
                        optional(link, "language"),
                        optional(link, "credit")))
                .toList();
    }

    private @Nullable PartialDate date(Value.Fields record, String name) {
        String text = text(record, name);
        try {
            return text.isEmpty() ? null : PartialDate.parse(text);
        } catch (DateTimeException notOne) {
            warnings.add(ImportWarning.of(record.lineNumber(), Kind.DATE_UNREADABLE, Excerpt.of(text)));
            return null;
        }
    }

    /** The delivery's own id; a new one when it is none, or when another delivery of the file has it. */
    private UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            return ids.add(id) ? id : UUID.randomUUID();
        } catch (IllegalArgumentException notOne) {
            return UUID.randomUUID();
        }
    }

    private static List<Value.Fields> records(Value.Fields record, String name) {
        Value value = record.fields().get(name);
        return value == null ? List.of() : value.innerRecords();
    }

    private static Value.Fields record(Value.Fields record, String name) {
        return record.fields().get(name) instanceof Value.Fields fields
                ? fields
                : new Value.Fields(new LinkedHashMap<>(), record.lineNumber());
    }

    private static String text(Value.Fields record, String name) {
        return record.fields().get(name) instanceof Value.Text text
                ? text.words().text()
                : "";
    }

    private static @Nullable String optional(Value.Fields record, String name) {
        String text = text(record, name);
        return text.isEmpty() ? null : text;
    }
}
