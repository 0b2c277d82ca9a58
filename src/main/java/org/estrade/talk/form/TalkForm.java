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
 * A talk as it is being typed: nothing in it is known to be right. Its fields are named as problems name them
 * ({@code texts.fr.title}, {@code deliveries[0].links[1].url}); lists of names are one text with commas.
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

    private final FormFields part;

    private TalkForm(FormFields part) {
        this.part = part;
    }

    /** What a browser sent. Rows and cards into which nothing was typed are not there any more. */
    public static TalkForm typed(Map<String, ? extends Collection<String>> fields) {
        return typed(FormFields.typed(fields));
    }

    /** The same with everything in its place and under its number, empty or not. */
    static TalkForm asSent(FormFields part) {
        return new TalkForm(part);
    }

    static TalkForm typed(FormFields part) {
        dropBlankLinks(part);
        part.numbered(DELIVERIES).values().forEach(TalkForm::dropBlankLinks);
        part.numbered(DELIVERIES)
                .values()
                .removeIf(delivery -> delivery.isBlank(OF_DELIVERY)
                        && delivery.numbered(LINKS).isEmpty());
        return new TalkForm(dense(part));
    }

    /** The same for a talk that is another one: at an address of its own, with deliveries that are not the other's. */
    static FormFields ofAnother(FormFields part) {
        part.values().keySet().removeAll(List.of("base", "slug", "madeSlug"));
        part.numbered(DELIVERIES).values().forEach(delivery -> delivery.values().remove("id"));
        return part;
    }

    private static void dropBlankLinks(FormFields part) {
        part.numbered(LINKS).values().removeIf(link -> link.isBlank(OF_LINK));
    }

    /** Numbered without gaps, so that a problem's number is also the form's. */
    private static FormFields dense(FormFields part) {
        FormFields dense = FormFields.empty();
        dense.values().putAll(part.values());
        part.parts().forEach((name, numbered) -> numbered.values().forEach(each -> dense.add(name, dense(each))));
        return dense;
    }

    /** A talk that was never saved. */
    static TalkForm blank() {
        return new TalkForm(FormFields.empty().with("editing", UUID.randomUUID().toString()));
    }

    /** A talk as it was opened, for a new session of editing. */
    static TalkForm of(OpenedTalk talk, String siteLanguage) {
        String slug = talk.content().slug();
        String made = Slug.of(talk.content().title(siteLanguage));
        boolean follows = !talk.addressed() && slug.matches(Pattern.quote(made) + "(-[0-9]+)?");
        return of(talk.content(), talk.base(), UUID.randomUUID()).with("madeSlug", follows ? slug : "");
    }

    static TalkForm of(TalkContent content, long base, UUID editing) {
        FormFields part = FormFields.empty()
                .with("base", String.valueOf(base))
                .with("editing", editing.toString())
                .with("slug", content.slug())
                .with("tags", joined(content.tags().stream()))
                .with(
                        DELIVERIES,
                        content.deliveries().stream().map(TalkForm::delivery).toList())
                .with(LINKS, content.links().stream().map(TalkForm::link).toList());
        content.texts().forEach((language, text) -> text(part, "texts." + language, text));
        return new TalkForm(part);
    }

    private static void text(FormFields part, String name, TalkText text) {
        part.with(name + ".title", text.title()).with(name + ".abstract", text.abstractMarkdown());
        for (TextLength length : TextLength.values()) {
            part.with(
                    TalkValidator.shortAbstract(name, length),
                    text.shortAbstracts().in(length));
        }
    }

    /** The same form with another content: which talk it is of, and what it answered already, stays. */
    TalkForm saying(TalkContent content) {
        FormFields said = of(content, 0, editing()).part;
        part.values().forEach((name, value) -> {
            if (name.equals("base")) {
                said.with(name, value);
            } else if (!TEXT.matcher(name).matches()) {
                said.values().putIfAbsent(name, value);
            }
        });
        return new TalkForm(said);
    }

    private static FormFields delivery(DeliveryContent delivery) {
        return date(date(FormFields.empty(), "", delivery.date()), "end", delivery.endDate())
                .with("id", delivery.id().toString())
                .with("venue", delivery.venue().name())
                .with("city", or(delivery.city()))
                .with("online", delivery.online() ? "on" : "")
                .with("edition", or(delivery.edition()))
                .with("note", or(delivery.note()))
                .with("language", or(delivery.language()))
                .with("cancelled", delivery.cancelled() ? "on" : "")
                .with("speakers", joined(delivery.speakers().stream().map(SpeakerContent::name)))
                .with(LINKS, delivery.links().stream().map(TalkForm::link).toList());
    }

    private static FormFields date(FormFields part, String which, @Nullable PartialDate date) {
        TypedDate typed = TypedDate.of(date);
        return part.with(which.isEmpty() ? "day" : which + "Day", typed.day())
                .with(which.isEmpty() ? "month" : which + "Month", typed.month())
                .with(which.isEmpty() ? "year" : which + "Year", typed.year());
    }

    private static FormFields link(LinkContent link) {
        return FormFields.empty()
                .with("kind", link.kind().id())
                .with("url", link.url())
                .with("label", or(link.label()))
                .with("language", or(link.language()))
                .with("credit", or(link.credit()));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A name may hold a comma: then semicolons stand between the names. */
    private static String joined(Stream<String> names) {
        List<String> all = names.toList();
        boolean commas = all.stream().anyMatch(name -> name.contains(","));
        // one name with a comma still needs a sign that the comma does not part it
        return String.join(commas ? "; " : ", ", all) + (commas && all.size() == 1 ? ";" : "");
    }

    TalkForm with(String name, String value) {
        part.with(name, value);
        return this;
    }

    FormFields part() {
        return part;
    }

    /** Where what was typed comes from; a form that does not say so is a new one. */
    public EditBase editBase(@Nullable Long talkId) {
        return new EditBase(talkId, base().orElse(null), editing());
    }

    private Optional<Long> base() {
        String base = part.line("base");
        return base.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(base)) : Optional.empty();
    }

    UUID editing() {
        try {
            return UUID.fromString(part.line("editing"));
        } catch (IllegalArgumentException unsaid) {
            UUID fresh = UUID.randomUUID();
            part.with("editing", fresh.toString());
            return fresh;
        }
    }

    /** The languages that it has fields for. */
    List<String> languages() {
        return part.values().keySet().stream()
                .map(TEXT::matcher)
                .filter(Matcher::matches)
                .map(text -> text.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    String title(String language) {
        return part.line("texts." + language + ".title");
    }
}
