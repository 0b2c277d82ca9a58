package org.estrade.talk.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.estrade.talk.PartialDate;
import org.estrade.talk.words.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * The card of a delivery in the form: its fields, and a summary line that is shown instead while the card is closed.
 *
 * @param number the number of the card in the form; {@link #MODEL} for the card that scripts copy; {@link #ALONE} in the
 *     form that has only one delivery
 * @param problems the sentences of the problems by the name of their field
 * @param fresh whether the card was just added
 * @param open whether the fields are shown
 */
public record DeliveryCard(
        String number,
        FormFields fields,
        Map<String, String> problems,
        boolean fresh,
        boolean open,
        LocalDate today,
        Locale locale) {

    /** The number of a card whose fields have no prefix. */
    public static final String ALONE = "";

    /** The number of the card that scripts copy: they replace the letter by the number of the new card. */
    static final String MODEL = "N";

    /** The card of a form that adds one delivery: its fields are named {@code venue}, {@code day}, {@code city}... */
    public static DeliveryCard alone(FormFields fields, Map<String, String> problems, LocalDate today, Locale locale) {
        return new DeliveryCard(ALONE, fields, problems, false, true, today, locale);
    }

    public String prefix() {
        return TalkForm.DELIVERIES + "[" + number + "]";
    }

    public FormField field(String name) {
        String full = number.equals(ALONE) ? name : prefix() + "." + name;
        boolean focus = added() && name.equals("venue");
        return new FormField(full, fields.text(name), problems.getOrDefault(full, ""), focus);
    }

    /** Whether the server has added the card, for a browser without scripts. A script focuses the cards that it adds. */
    private boolean added() {
        return fresh && !number.equals(MODEL);
    }

    public String typed(String name) {
        return fields.line(name);
    }

    public boolean checked(String name) {
        return !fields.line(name).isEmpty();
    }

    public String id() {
        return FormField.id(prefix());
    }

    @Nullable PartialDate date() {
        return TalkFormReader.typedDate(fields, "").date();
    }

    /** The date in words, as far as it is known; empty without a valid date. */
    public String when() {
        PartialDate date = date();
        return date == null ? "" : DateWords.of(date, locale);
    }

    /** Whether something is typed into the fields of the last day. */
    public boolean hasEndDate() {
        return !TalkFormReader.typedDate(fields, "end").isBlank();
    }

    public boolean invalid() {
        return problems.keySet().stream().anyMatch(field -> field.startsWith(prefix()));
    }

    /** The CSS class of the dot beside the date: {@code error}, {@code undated}, {@code past} or {@code upcoming}. */
    public String dot() {
        PartialDate date = date();
        if (invalid()) {
            return "error";
        }
        return date == null ? "undated" : date.latest().isBefore(today) ? "past" : "upcoming";
    }

    /** The name of the {@link org.estrade.talk.TalkHint.MissingItem} of the delivery; empty when nothing is missing. */
    public String missing() {
        PartialDate date = date();
        if (number.equals(MODEL) || checked("cancelled")) {
            return "";
        }
        if (date == null) {
            return "DATE";
        }
        boolean recorded = fields.all(TalkForm.LINKS).stream()
                .anyMatch(link -> List.of("slides", "video").contains(link.line("kind")));
        return recorded || !date.latest().isBefore(today) ? "" : "SLIDES_AND_VIDEO";
    }

    public List<LinkRow> links() {
        List<LinkRow> rows = new ArrayList<>();
        fields.numbered(TalkForm.LINKS)
                .forEach((link, typed) ->
                        rows.add(new LinkRow(prefix() + ".links[" + link + "]", number + "." + link, typed, problems)));
        return rows;
    }
}
