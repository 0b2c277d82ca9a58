package org.estrade.talk.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.estrade.talk.PartialDate;
import org.estrade.talk.words.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * The card of a delivery in the form: its fields, and a summary line that is shown when the card is closed.
 *
 * @param number the number of the card in the form; {@link #TEMPLATE} for the card that scripts copy; {@link #ALONE} in
 *     the form with only one delivery
 * @param date the typed date, null without a valid one
 * @param problems the sentences of the problems by field name
 * @param isNew whether the card was just added
 * @param isOpen whether the fields are shown
 * @param needsNoDate whether the speaker has said that this delivery needs no date
 */
public record DeliveryCard(
        String number,
        FormFields fields,
        @Nullable PartialDate date,
        Map<String, String> problems,
        boolean isNew,
        boolean isOpen,
        boolean needsNoDate,
        LocalDate today,
        Locale locale) {

    /** The number of a card whose fields have no prefix. */
    public static final String ALONE = "";

    /** The number of the card that scripts copy. Scripts replace the letter by the number of the new card. */
    static final String TEMPLATE = "N";

    DeliveryCard(
            String number,
            FormFields fields,
            Map<String, String> problems,
            boolean isNew,
            boolean isOpen,
            boolean needsNoDate,
            LocalDate today,
            Locale locale) {
        this(
                number,
                fields,
                TalkFormReader.typedDate(fields, "").date(),
                problems,
                isNew,
                isOpen,
                needsNoDate,
                today,
                locale);
    }

    /** The card of a form that adds one delivery: its fields are named {@code venue}, {@code day}, {@code city}... */
    public static DeliveryCard alone(
            FormFields fields, Map<String, String> problems, boolean isTalkChosen, LocalDate today, Locale locale) {
        boolean focusesVenue = isTalkChosen && problems.isEmpty();
        return new DeliveryCard(ALONE, fields, problems, focusesVenue, true, false, today, locale);
    }

    public String prefix() {
        return TalkForm.DELIVERIES + "[" + number + "]";
    }

    public FormField field(String name) {
        String fullName = number.equals(ALONE) ? name : prefix() + "." + name;
        boolean hasFocus = isAddedByServer() && name.equals("venue");
        return new FormField(fullName, fields.text(name), problems.getOrDefault(fullName, ""), hasFocus);
    }

    /** Whether the server has added the card, for a browser without scripts. A script focuses the cards that it adds. */
    private boolean isAddedByServer() {
        return isNew && !number.equals(TEMPLATE);
    }

    /** The text of a field, without the spaces around it. */
    public String text(String name) {
        return fields.line(name);
    }

    public boolean isChecked(String name) {
        return !fields.line(name).isEmpty();
    }

    public String id() {
        return FormField.id(prefix());
    }

    /** The date in words, as far as it is known; empty without a valid date. */
    public String when() {
        return date == null ? "" : DateWords.of(date, locale);
    }

    /** Whether one of the fields that are folded at first is filled or has a problem. */
    public boolean hasMore() {
        return !TalkFormReader.typedDate(fields, "end").isBlank()
                || !text("language").isEmpty()
                || !text("note").isEmpty()
                || isChecked("cancelled")
                || Stream.of("endDate", "note")
                        .anyMatch(name -> !field(name).problem().isEmpty());
    }

    public boolean isInvalid() {
        return problems.keySet().stream().anyMatch(field -> field.startsWith(prefix()));
    }

    /** The CSS class of the dot beside the date: {@code error}, {@code undated}, {@code past} or {@code upcoming}. */
    public String dot() {
        if (isInvalid()) {
            return "error";
        }
        return date == null ? "undated" : date.latest().isBefore(today) ? "past" : "upcoming";
    }

    /** What the delivery has not: {@code DATE} or {@code SLIDES_AND_VIDEO}; empty when nothing is missing. */
    public String missing() {
        if (number.equals(TEMPLATE) || isChecked("cancelled")) {
            return "";
        }
        if (date == null) {
            return needsNoDate ? "" : "DATE";
        }
        boolean hasSlidesOrVideo = fields.all(TalkForm.LINKS).stream()
                .filter(link -> !link.isBlank(TalkForm.LINK_FIELDS))
                .anyMatch(link -> List.of("slides", "video").contains(link.line("kind")));
        return hasSlidesOrVideo || !date.latest().isBefore(today) ? "" : "SLIDES_AND_VIDEO";
    }

    /** The number of links that are not blank. */
    public int filledLinks() {
        return (int) fields.all(TalkForm.LINKS).stream()
                .filter(link -> !link.isBlank(TalkForm.LINK_FIELDS))
                .count();
    }

    public List<LinkRow> links() {
        List<LinkRow> rows = new ArrayList<>();
        fields.numbered(TalkForm.LINKS)
                .forEach((linkNumber, linkFields) -> rows.add(new LinkRow(
                        prefix() + ".links[" + linkNumber + "]", number + "." + linkNumber, linkFields, problems)));
        return rows;
    }
}
