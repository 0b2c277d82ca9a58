package org.estrade.talk.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.Slug;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.TypedDate;
import org.estrade.talk.edit.EditBase;
import org.estrade.talk.edit.KnownVenue;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.text.TextLength;
import org.estrade.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * The form of a talk with the typed values, which may be invalid. The names of its fields are the names of
 * {@link org.estrade.web.problem.FieldProblem}: {@code texts.fr.title}, {@code deliveries[0].links[1].url}. A list of names
 * is one field with commas.
 */
public final class TalkForm {

    public static final String DELIVERIES = "deliveries";
    public static final String LINKS = "links";

    static final List<String> LINK_FIELDS = List.of("url", "label", "credit");
    static final List<String> DELIVERY_FIELDS = List.of(
            "venue",
            "day",
            "month",
            "year",
            "endDay",
            "endMonth",
            "endYear",
            "city",
            "online",
            "edition",
            "note",
            "language",
            "cancelled",
            "speakers");

    private static final Pattern TEXT =
            Pattern.compile("texts[.]([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)[.](title|abstract[0-9]{0,4})");

    private static final String EDITING = "editing";
    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final FormFields fields;

    private TalkForm(FormFields fields) {
        this.fields = UUID_TEXT.matcher(fields.line(EDITING)).matches()
                ? fields
                : fields.copy().with(EDITING, UUID.randomUUID().toString());
    }

    /** The form as a browser sent it, without the rows and cards in which every field is blank. */
    public static TalkForm parse(Map<String, ? extends Collection<String>> fields) {
        return withoutBlankRows(FormFields.parse(fields));
    }

    /** The form with these fields. Blank rows and cards are kept, with their numbers. */
    public static TalkForm of(FormFields fields) {
        return new TalkForm(fields);
    }

    static TalkForm withoutBlankRows(FormFields fields) {
        removeBlankLinks(fields);
        fields.numbered(DELIVERIES).values().forEach(TalkForm::removeBlankLinks);
        // the language of a new card is a proposal, not typed
        List<String> typed = DELIVERY_FIELDS.stream()
                .filter(name -> !name.equals("language"))
                .toList();
        fields.numbered(DELIVERIES)
                .values()
                .removeIf(delivery ->
                        delivery.isBlank(typed) && delivery.numbered(LINKS).isEmpty());
        return new TalkForm(renumbered(fields));
    }

    /** The fields of a new delivery, with a row for its first link. A blank row is not saved. */
    static FormFields newDelivery() {
        return FormFields.empty().with(LINKS, List.of(FormFields.empty()));
    }

    /** The fields of a new talk with the same content: without base revision, address and ids of deliveries. */
    public static FormFields fieldsOfNewTalk(FormFields fields) {
        FormFields copy = fields.copy();
        copy.values().keySet().removeAll(List.of("base", "slug", "madeSlug"));
        copy.all(DELIVERIES).forEach(delivery -> delivery.values().remove("id"));
        return copy;
    }

    /** The form with an id for each delivery: a card that was just added gets a new id. */
    TalkForm withDeliveryIds() {
        FormFields completed = fields.copy();
        completed.all(DELIVERIES).stream()
                .filter(delivery -> TalkFormReader.id(delivery).isEmpty())
                .forEach(delivery -> delivery.with("id", UUID.randomUUID().toString()));
        return new TalkForm(completed);
    }

    /**
     * The form in which each new delivery without a place has the place that its venue is known for.
     *
     * @param saved the content before the form, whose deliveries stay as they are
     * @param venues finds a venue by its name, null for a new name
     */
    TalkForm withKnownPlaces(TalkContent saved, Function<String, @Nullable KnownVenue> venues) {
        Set<UUID> savedIds =
                saved.deliveries().stream().map(DeliveryContent::id).collect(Collectors.toSet());
        FormFields completed = fields.copy();
        completed.all(DELIVERIES).stream()
                .filter(delivery ->
                        !savedIds.contains(TalkFormReader.id(delivery).orElse(null)))
                .forEach(delivery -> addKnownPlace(delivery, venues));
        return new TalkForm(completed);
    }

    /** Adds the place of a known venue to a delivery. The field {@code placed} says that a script has already done so. */
    public static void addKnownPlace(FormFields delivery, Function<String, @Nullable KnownVenue> venues) {
        KnownVenue venue =
                delivery.isBlank(List.of("city", "online", "placed")) ? venues.apply(delivery.words("venue")) : null;
        if (venue != null) {
            delivery.with("city", orEmpty(venue.city())).with("online", venue.online() ? "on" : "");
        }
    }

    private static void removeBlankLinks(FormFields fields) {
        fields.numbered(LINKS).values().removeIf(link -> link.isBlank(LINK_FIELDS));
    }

    /** Renumbers rows and cards without gaps, so that a problem has the number of its row in the form. */
    private static FormFields renumbered(FormFields fields) {
        FormFields renumbered = FormFields.empty();
        renumbered.values().putAll(fields.values());
        fields.groups()
                .forEach((name, numbered) ->
                        numbered.values().forEach(group -> renumbered.add(name, renumbered(group))));
        return renumbered;
    }

    /** The empty form of a new talk. */
    static TalkForm blank() {
        return new TalkForm(FormFields.empty());
    }

    /** The form of a talk that is opened for editing. */
    static TalkForm of(OpenedTalk talk, String siteLanguage) {
        String slug = talk.content().slug();
        String generatedSlug = Slug.of(talk.content(), siteLanguage);
        boolean followsTitle = !talk.hasAddress() && slug.matches(Pattern.quote(generatedSlug) + "(-[0-9]+)?");
        return of(talk.content(), talk.base(), UUID.randomUUID()).with("madeSlug", followsTitle ? slug : "");
    }

    static TalkForm of(TalkContent content, long base, UUID editing) {
        FormFields fields = FormFields.empty()
                .with("base", String.valueOf(base))
                .with("editing", editing.toString())
                .with("slug", content.slug())
                .with("tags", joined(content.tags().stream()))
                .with(
                        DELIVERIES,
                        content.deliveries().stream().map(TalkForm::delivery).toList())
                .with(LINKS, content.links().stream().map(TalkForm::link).toList());
        content.texts().forEach((language, text) -> text(fields, "texts." + language, text));
        return new TalkForm(fields);
    }

    private static void text(FormFields fields, String name, TalkText text) {
        fields.with(name + ".title", text.title()).with(name + ".abstract", text.abstractMarkdown());
        for (TextLength length : TextLength.values()) {
            fields.with(
                    TalkValidator.shortAbstract(name, length),
                    text.shortAbstracts().in(length));
        }
    }

    /** The form with another content. Fields that are not part of the content stay. */
    TalkForm withContent(TalkContent content) {
        FormFields replaced = of(content, 0, editing()).fields;
        fields.values().forEach((name, value) -> {
            if (name.equals("base")) {
                replaced.with(name, value);
            } else if (!TEXT.matcher(name).matches()) {
                replaced.values().putIfAbsent(name, value);
            }
        });
        return new TalkForm(replaced);
    }

    private static FormFields delivery(DeliveryContent delivery) {
        return date(date(FormFields.empty(), "", delivery.date()), "end", delivery.endDate())
                .with("id", delivery.id().toString())
                .with("venue", delivery.venue().name())
                .with("city", orEmpty(delivery.city()))
                .with("online", delivery.online() ? "on" : "")
                .with("edition", orEmpty(delivery.edition()))
                .with("note", orEmpty(delivery.note()))
                .with("language", orEmpty(delivery.language()))
                .with("cancelled", delivery.cancelled() ? "on" : "")
                .with("speakers", joined(delivery.speakers().stream().map(SpeakerContent::name)))
                .with(LINKS, delivery.links().stream().map(TalkForm::link).toList());
    }

    private static FormFields date(FormFields fields, String prefix, @Nullable PartialDate date) {
        TypedDate typed = TypedDate.of(date);
        return fields.with(prefix.isEmpty() ? "day" : prefix + "Day", typed.day())
                .with(prefix.isEmpty() ? "month" : prefix + "Month", typed.month())
                .with(prefix.isEmpty() ? "year" : prefix + "Year", typed.year());
    }

    private static FormFields link(LinkContent link) {
        return FormFields.empty()
                .with("kind", link.kind().id())
                .with("url", WebAddress.readable(link.url()))
                .with("label", orEmpty(link.label()))
                .with("language", orEmpty(link.language()))
                .with("credit", orEmpty(link.credit()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The names in one line, separated by commas, or by semicolons when a name contains a comma. */
    public static String joined(Stream<String> names) {
        List<String> all = names.toList();
        boolean hasComma = all.stream().anyMatch(name -> name.contains(","));
        // a semicolon after a single name means that its comma is part of the name
        return String.join(hasComma ? "; " : ", ", all) + (hasComma && all.size() == 1 ? ";" : "");
    }

    /** The same form with another value in a field. */
    TalkForm with(String name, String value) {
        return new TalkForm(fields.copy().with(name, value));
    }

    FormFields fields() {
        return fields;
    }

    /** The talk, and the revision on which the form was opened. */
    public EditBase editBase(@Nullable Long talkId) {
        return new EditBase(talkId, base().orElse(null), editing());
    }

    private Optional<Long> base() {
        String base = fields.line("base");
        return base.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(base)) : Optional.empty();
    }

    /** The id of the opened form. A form without an id gets a new one when it is created. */
    UUID editing() {
        return UUID.fromString(fields.line(EDITING));
    }

    /** The codes of the languages for which the form has fields. */
    List<String> languages() {
        return fields.values().keySet().stream()
                .map(TEXT::matcher)
                .filter(Matcher::matches)
                .map(text -> text.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    String title(String language) {
        return fields.line("texts." + language + ".title");
    }
}
