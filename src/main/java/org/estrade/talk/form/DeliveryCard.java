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
 * One delivery's fields, and the line that stands for them while the card is closed.
 *
 * @param number in the form; a letter in the model that scripts copy
 * @param fresh whether it was just added
 */
public record DeliveryCard(
        String number,
        FormFields part,
        Map<String, String> problems,
        boolean fresh,
        boolean open,
        LocalDate today,
        Locale locale) {

    public String prefix() {
        return TalkForm.DELIVERIES + "[" + number + "]";
    }

    public FormField field(String name) {
        String full = prefix() + "." + name;
        boolean focus = added() && name.equals("venue");
        return new FormField(full, part.text(name), problems.getOrDefault(full, ""), focus);
    }

    /** By a button of a browser without scripts; those that scripts add are focused by them. */
    private boolean added() {
        return fresh && !number.equals("N");
    }

    public String typed(String name) {
        return part.line(name);
    }

    public boolean checked(String name) {
        return !part.line(name).isEmpty();
    }

    public String id() {
        return FormField.id(prefix());
    }

    @Nullable PartialDate date() {
        return TalkFormReader.typedDate(part, "").date();
    }

    /** As far as it is known; empty when it is not, or not a date. */
    public String when() {
        PartialDate date = date();
        return date == null ? "" : DateWords.of(date, locale);
    }

    public boolean lasts() {
        return !TalkFormReader.typedDate(part, "end").isBlank();
    }

    public boolean invalid() {
        return problems.keySet().stream().anyMatch(field -> field.startsWith(prefix()));
    }

    /** The name of its dot on the line. */
    public String dot() {
        PartialDate date = date();
        if (invalid()) {
            return "wrong";
        }
        return date == null ? "undated" : date.latest().isBefore(today) ? "past" : "upcoming";
    }

    /** What it lacks, as the list's notes name it; empty when nothing is missing. */
    public String lack() {
        PartialDate date = date();
        if (number.equals("N") || checked("cancelled")) {
            return "";
        }
        if (date == null) {
            return "DATE";
        }
        boolean material = part.all(TalkForm.LINKS).stream()
                .anyMatch(link -> List.of("slides", "video").contains(link.line("kind")));
        return material || !date.latest().isBefore(today) ? "" : "SLIDES_AND_VIDEO";
    }

    public List<LinkRow> links() {
        List<LinkRow> rows = new ArrayList<>();
        part.numbered(TalkForm.LINKS)
                .forEach((link, typed) ->
                        rows.add(new LinkRow(prefix() + ".links[" + link + "]", number + "." + link, typed, problems)));
        return rows;
    }
}
