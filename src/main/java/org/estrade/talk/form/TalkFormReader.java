package org.estrade.talk.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.Slug;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.TypedDate;
import org.estrade.talk.VenueContent;
import org.estrade.text.ShortTexts;
import org.estrade.text.WebAddress;
import org.estrade.web.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form as the content of a talk. Reading changes neither the form nor the talk. The form has no fields for
 * the websites of venues and people, so the reader copies the websites of the saved content.
 */
public final class TalkFormReader {

    private static final Pattern DELIVERY = Pattern.compile("deliveries\\[([0-9]+)].*");

    private final Map<String, String> venueSites = new HashMap<>();
    private final Map<String, String> speakerSites = new HashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final TalkForm form;

    private TalkFormReader(TalkForm form, TalkContent before) {
        this.form = form;
        for (DeliveryContent delivery : before.deliveries()) {
            putIfPresent(venueSites, delivery.venue().name(), delivery.venue().website());
            delivery.speakers().forEach(speaker -> putIfPresent(speakerSites, speaker.name(), speaker.website()));
        }
    }

    private static void putIfPresent(Map<String, String> sites, String name, @Nullable String site) {
        if (site != null) {
            sites.put(name, site);
        }
    }

    /**
     * The result of reading a form.
     *
     * @param content the typed content; a date that cannot be parsed is null
     * @param problems the problems in the order of the form, at most one for each field
     */
    public record Reading(TalkContent content, List<FieldProblem> problems) {

        /** Adds the problems of the content to the problems of dates that cannot be parsed. */
        static Reading of(TalkContent content, List<FieldProblem> dateProblems, Purpose purpose) {
            List<String> dateFields =
                    dateProblems.stream().map(FieldProblem::field).toList();
            List<FieldProblem> all = new ArrayList<>(dateProblems);
            TalkValidator.validate(content, purpose).stream()
                    // the date of the start may have a problem already: then the end gets no problem about a missing
                    // start
                    .filter(problem ->
                            !dateFields.contains(problem.field()) && !dateFields.contains(start(problem.field())))
                    .forEach(all::add);
            all.sort(Comparator.comparingInt(problem -> rank(problem.field())));
            return new Reading(content, List.copyOf(all));
        }

        private static String start(String field) {
            return field.replaceFirst("[.]endDate$", ".date");
        }

        private static int rank(String field) {
            Matcher delivery = DELIVERY.matcher(field);
            if (delivery.matches()) {
                return 10 + Integer.parseInt(delivery.group(1));
            }
            return field.startsWith("texts") ? 0 : field.startsWith("links") ? Integer.MAX_VALUE : 1;
        }
    }

    /**
     * Reads the form, and validates its content.
     *
     * @param before the saved content of the talk, {@link TalkContent#EMPTY} for a new talk
     * @param purpose the purpose that decides which rules apply
     */
    public static Reading read(TalkForm form, TalkContent before, Purpose purpose) {
        TalkFormReader reader = new TalkFormReader(form, before);
        TalkContent content = RepeatedNames.unite(reader.content(), before);
        return Reading.of(content, reader.problems, purpose);
    }

    /** The typed title in a language, otherwise the first title in another language, otherwise empty. */
    static String title(TalkForm form, String language) {
        return new TalkFormReader(form, TalkContent.EMPTY)
                .texts().values().stream()
                        .map(TalkText::title)
                        .filter(title -> !title.isBlank())
                        .findFirst()
                        .map(title -> form.title(language).isBlank() ? title : form.title(language))
                        .orElse("");
    }

    private TalkContent content() {
        FormFields fields = form.fields();
        List<DeliveryContent> deliveries = new ArrayList<>();
        for (FormFields delivery : fields.all(TalkForm.DELIVERIES)) {
            deliveries.add(delivery(delivery, TalkForm.DELIVERIES + "[" + deliveries.size() + "]"));
        }
        return new TalkContent(
                Slug.typed(fields.line("slug")), texts(), names(fields.words("tags")), deliveries, links(fields));
    }

    private Map<String, TalkText> texts() {
        Map<String, TalkText> texts = new TreeMap<>();
        for (String language : form.languages()) {
            TalkText text = text("texts." + language).withTitle(form.title(language));
            if (text.hasText()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private TalkText text(String name) {
        FormFields fields = form.fields();
        return new TalkText(
                "",
                fields.text(name + ".abstract"),
                ShortTexts.of(length -> fields.text(TalkValidator.shortAbstract(name, length))));
    }

    /** The names of a list. The separator is the semicolon if the text contains one, otherwise the comma. */
    public static List<String> names(String text) {
        return Arrays.stream(text.split(text.contains(";") ? ";" : ","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private DeliveryContent delivery(FormFields fields, String field) {
        String venue = fields.words("venue");
        return new DeliveryContent(
                id(fields).orElseGet(UUID::randomUUID),
                new VenueContent(venue, venueSites.get(venue)),
                date(fields, "", field + ".date"),
                date(fields, "end", field + ".endDate"),
                orNull(fields.words("city")),
                !fields.line("online").isEmpty(),
                orNull(fields.words("edition")),
                orNull(fields.line("note")),
                orNull(fields.line("language")),
                !fields.line("cancelled").isEmpty(),
                names(fields.words("speakers")).stream()
                        .map(name -> new SpeakerContent(name, speakerSites.get(name)))
                        .toList(),
                links(fields));
    }

    /** The id of a delivery; empty for a card that was just added, see {@link TalkForm#withDeliveryIds()}. */
    static Optional<UUID> id(FormFields fields) {
        try {
            return Optional.of(UUID.fromString(fields.line("id")));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private @Nullable PartialDate date(FormFields fields, String prefix, String field) {
        TypedDate typed = typedDate(fields, prefix);
        typed.problem(field).ifPresent(problems::add);
        return typed.date();
    }

    static TypedDate typedDate(FormFields fields, String prefix) {
        return prefix.isEmpty()
                ? new TypedDate(fields.words("day"), fields.words("month"), fields.words("year"))
                : new TypedDate(
                        fields.words(prefix + "Day"), fields.words(prefix + "Month"), fields.words(prefix + "Year"));
    }

    private static List<LinkContent> links(FormFields fields) {
        return fields.all(TalkForm.LINKS).stream()
                .map(link -> new LinkContent(
                        LinkKind.of(link.line("kind")),
                        WebAddress.normalised(link.line("url")),
                        orNull(link.line("label")),
                        orNull(link.line("language")),
                        orNull(link.line("credit"))))
                .toList();
    }

    private static @Nullable String orNull(String line) {
        return line.isEmpty() ? null : line;
    }
}
