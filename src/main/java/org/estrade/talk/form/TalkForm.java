package org.estrade.talk.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.text.TextLength;
import org.jspecify.annotations.Nullable;

/**
 * The form of a talk with the typed values, which may be invalid. The names of its fields are those of
 * {@link org.estrade.web.problem.FieldProblem}: {@code texts.fr.title}, {@code deliveries[0].links[1].url}. A list of names
 * is one field with commas.
 */
public final class TalkForm {

    static final String DELIVERIES = "deliveries";
    static final String LINKS = "links";

    static final List<String> OF_LINK = List.of("url", "label", "credit");
    static final List<String> OF_DELIVERY = List.of(
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
    public static TalkForm typed(Map<String, ? extends Collection<String>> fields) {
        return typed(FormFields.typed(fields));
    }

    /** The form as it was sent, blank rows and cards included, with the numbers that they had. */
    public static TalkForm asSent(FormFields fields) {
        return new TalkForm(fields);
    }

    static TalkForm typed(FormFields fields) {
        dropBlankLinks(fields);
        fields.numbered(DELIVERIES).values().forEach(TalkForm::dropBlankLinks);
        fields.numbered(DELIVERIES)
                .values()
                .removeIf(delivery -> delivery.isBlank(OF_DELIVERY)
                        && delivery.numbered(LINKS).isEmpty());
        return new TalkForm(dense(fields));
    }

    /** The fields for a new talk with the same content: without base revision, address and delivery ids. */
    static FormFields ofAnother(FormFields fields) {
        FormFields another = fields.copy();
        another.values().keySet().removeAll(List.of("base", "slug", "madeSlug"));
        another.all(DELIVERIES).forEach(delivery -> delivery.values().remove("id"));
        return another;
    }

    /** The form with an id for each delivery: a card that was just added gets a new one. */
    TalkForm withDeliveryIds() {
        FormFields completed = fields.copy();
        completed.all(DELIVERIES).stream()
                .filter(delivery -> TalkFormReader.id(delivery).isEmpty())
                .forEach(delivery -> delivery.with("id", UUID.randomUUID().toString()));
        return new TalkForm(completed);
    }

    private static void dropBlankLinks(FormFields fields) {
        fields.numbered(LINKS).values().removeIf(link -> link.isBlank(OF_LINK));
    }

    /** Renumbers rows and cards without gaps, so that a problem has the number of its row in the form. */
    private static FormFields dense(FormFields fields) {
        FormFields dense = FormFields.empty();
        dense.values().putAll(fields.values());
        fields.groups().forEach((name, numbered) -> numbered.values().forEach(each -> dense.add(name, dense(each))));
        return dense;
    }

    /** The empty form of a new talk. */
    static TalkForm blank() {
        return new TalkForm(FormFields.empty());
    }

    /** The form of a talk that is opened for editing. */
    static TalkForm of(OpenedTalk talk, String siteLanguage) {
        String slug = talk.content().slug();
        String made = Slug.of(talk.content().title(siteLanguage));
        boolean follows = !talk.hasAddress() && slug.matches(Pattern.quote(made) + "(-[0-9]+)?");
        return of(talk.content(), talk.base(), UUID.randomUUID()).with("madeSlug", follows ? slug : "");
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

    private static FormFields date(FormFields fields, String which, @Nullable PartialDate date) {
        TypedDate typed = TypedDate.of(date);
        return fields.with(which.isEmpty() ? "day" : which + "Day", typed.day())
                .with(which.isEmpty() ? "month" : which + "Month", typed.month())
                .with(which.isEmpty() ? "year" : which + "Year", typed.year());
    }

    private static FormFields link(LinkContent link) {
        return FormFields.empty()
                .with("kind", link.kind().id())
                .with("url", link.url())
                .with("label", orEmpty(link.label()))
                .with("language", orEmpty(link.language()))
                .with("credit", orEmpty(link.credit()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Names in one line, separated by commas, or by semicolons when one of them has a comma. */
    private static String joined(Stream<String> names) {
        List<String> all = names.toList();
        boolean commas = all.stream().anyMatch(name -> name.contains(","));
        // a semicolon after a single name says that its comma is part of the name
        return String.join(commas ? "; " : ", ", all) + (commas && all.size() == 1 ? ";" : "");
    }

    /** The same form with another value in that field. */
    TalkForm with(String name, String value) {
        return new TalkForm(fields.copy().with(name, value));
    }

    FormFields fields() {
        return fields;
    }

    /** The talk and the revision that the form was opened on. */
    public EditBase editBase(@Nullable Long talkId) {
        return new EditBase(talkId, base().orElse(null), editing());
    }

    private Optional<Long> base() {
        String base = fields.line("base");
        return base.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(base)) : Optional.empty();
    }

    /** The id of the opened form. A form without one gets its own when it is made. */
    UUID editing() {
        return UUID.fromString(fields.line(EDITING));
    }

    /** The languages that the form has fields for. */
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
