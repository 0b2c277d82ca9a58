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
import java.util.regex.Pattern;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.Slug;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.source.format.FrontMatterText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that this program exports for site generators, by the exact names of their fields. All facts are read as
 * they are written. A file with any other field is not read here: it may have been written by hand.
 *
 * <p>Ids of deliveries and short abstracts are not in these files.
 */
final class ExportedFrontMatter {

    private static final Set<String> TALK_FIELDS =
            Set.of("title", "lang", "slug", "date", "draft", "published", "tags", "deliveries", "links");
    private static final Set<String> DELIVERY_FIELDS = Set.of(
            "venue",
            "venue_url",
            "edition",
            "date",
            "end_date",
            "city",
            "online",
            "language",
            "cancelled",
            "note",
            "speakers",
            "links");
    private static final Set<String> LINK_FIELDS = Set.of("kind", "url", "label", "language", "credit");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern LANGUAGE_IN_PATH = Pattern.compile("\\.[a-z]{2}\\.md$");

    /** The talks by the path of their files without the language. Each language has a file. */
    private final Map<String, ImportedTalk> talks = new LinkedHashMap<>();

    /**
     * Adds the talk of a file, or the language of the file to a talk that another file has given.
     *
     * @return whether the file is an export of this program
     */
    boolean add(SourceFile file) {
        FrontMatterText parts = FrontMatterText.of(file.text());
        Value.Fields fields = exportedFields(parts);
        if (fields == null) {
            return false;
        }
        try {
            ImportedTalk talk = talk(fields, body(file.text().substring(parts.end())), file.linesBefore());
            String key = LANGUAGE_IN_PATH.matcher(file.path()).replaceFirst("");
            talks.merge(key, talk, ExportedFrontMatter::withTextsOf);
            return true;
        } catch (DateTimeException writtenByHand) {
            return false;
        }
    }

    /** The talks, with unique slugs, in the order of the files. */
    List<ImportedTalk> talks() {
        Set<String> slugs = new HashSet<>();
        List<ImportedTalk> unique = new ArrayList<>();
        for (ImportedTalk talk : talks.values()) {
            String slug = Slug.free(talk.content().slug(), slugs);
            slugs.add(slug);
            unique.add(talk.withContent(talk.content().withSlug(slug)));
        }
        return unique;
    }

    private static Value.@Nullable Fields exportedFields(FrontMatterText parts) {
        try {
            return parts.fields() instanceof Value.Fields fields && isExport(fields) ? fields : null;
        } catch (UnreadablePage invalid) {
            return null;
        }
    }

    private static boolean isExport(Value.Fields talk) {
        List<Value.Fields> links = new ArrayList<>(talk.records("links"));
        talk.records("deliveries").forEach(delivery -> links.addAll(delivery.records("links")));
        boolean hasFacts = !links.isEmpty() || !talk.records("deliveries").isEmpty();
        return hasFacts
                && !talk.text("title").isBlank()
                && LANGUAGE.matcher(talk.text("lang")).matches()
                && talk.fields().containsKey("slug")
                && TALK_FIELDS.containsAll(talk.fields().keySet())
                && talk.records("deliveries").stream().allMatch(ExportedFrontMatter::isExportedDelivery)
                && links.stream().allMatch(ExportedFrontMatter::isExportedLink);
    }

    private static boolean isExportedDelivery(Value.Fields delivery) {
        return !delivery.text("venue").isBlank()
                && DELIVERY_FIELDS.containsAll(delivery.fields().keySet());
    }

    private static boolean isExportedLink(Value.Fields link) {
        return LinkKind.of(link.text("kind")).id().equals(link.text("kind"))
                && !link.text("url").isBlank()
                && LINK_FIELDS.containsAll(link.fields().keySet());
    }

    private static ImportedTalk talk(Value.Fields fields, String body, int linesBefore) {
        List<DeliveryContent> deliveries = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (Value.Fields delivery : fields.records("deliveries")) {
            deliveries.add(delivery(delivery));
            lines.add(delivery.lineNumber() + linesBefore);
        }
        Value tagList = fields.fields().get("tags");
        List<String> tags = tagList == null
                ? List.of()
                : tagList.innerTexts().stream().map(tag -> tag.words().text()).toList();
        String title = fields.text("title");
        String slug = fields.text("slug").isBlank() ? Slug.of(title) : fields.text("slug");
        TalkContent content = new TalkContent(
                slug,
                Map.of(fields.text("lang"), new TalkText(title, body)),
                tags,
                deliveries,
                ExportedLinks.of(fields));
        return new ImportedTalk(content, linesBefore + 1, lines);
    }

    private static DeliveryContent delivery(Value.Fields delivery) {
        return new DeliveryContent(
                UUID.randomUUID(),
                new VenueContent(delivery.text("venue"), delivery.textOrNull("venue_url")),
                date(delivery.text("date")),
                date(delivery.text("end_date")),
                delivery.textOrNull("city"),
                delivery.text("online").equals("true"),
                delivery.textOrNull("edition"),
                delivery.textOrNull("note"),
                delivery.textOrNull("language"),
                delivery.text("cancelled").equals("true"),
                delivery.records("speakers").stream()
                        .map(speaker -> new SpeakerContent(speaker.text("name"), speaker.textOrNull("url")))
                        .toList(),
                ExportedLinks.of(delivery));
    }

    private static @Nullable PartialDate date(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }

    /** The Markdown after the front matter, without the empty line between them and the end of the last line. */
    private static String body(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        return text.substring(start).stripTrailing();
    }

    private static ImportedTalk withTextsOf(ImportedTalk talk, ImportedTalk translation) {
        TalkContent content = talk.content();
        Map<String, TalkText> texts = new TreeMap<>(content.texts());
        translation.content().texts().forEach(texts::putIfAbsent);
        return new ImportedTalk(
                new TalkContent(content.slug(), texts, content.tags(), content.deliveries(), content.links()),
                talk.line(),
                talk.deliveryLines());
    }
}
