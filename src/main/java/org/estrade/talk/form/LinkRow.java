package org.estrade.talk.form;

import java.util.Map;

/**
 * The fields of a link in the form. The link belongs to a delivery or to the talk itself.
 *
 * @param prefix the prefix of the field names: {@code deliveries[0].links[1]}
 * @param numbers the numbers that the value of the remove button contains: {@code 0.1} for link 1 of delivery 0, {@code 1}
 *     for link 1 of the talk itself
 */
public record LinkRow(String prefix, String numbers, FormFields fields, Map<String, String> problems) {

    public FormField field(String name) {
        String fullName = prefix + "." + name;
        return new FormField(fullName, fields.text(name), problems.getOrDefault(fullName, ""));
    }

    public String kind() {
        return fields.line("kind");
    }

    public String language() {
        return fields.line("language");
    }

    /** What is known of the file that was just sent; empty without one. */
    public String fileNote() {
        return fields.line("fileNote");
    }

    /** Whether an author is typed. The field of the author is then shown for every kind of link. */
    public boolean hasCredit() {
        return !fields.line("credit").isEmpty();
    }

    public boolean isInvalid() {
        return problems.keySet().stream().anyMatch(field -> field.startsWith(prefix + "."));
    }
}
