package org.estrade.talk.form;

import java.util.Map;

/**
 * The fields of a link, of a delivery or of the talk itself.
 *
 * @param prefix the prefix of the field names: {@code deliveries[0].links[1]}
 * @param place the numbers that the value of the remove button contains: {@code 0.1} for link 1 of delivery 0, {@code 1}
 *     for link 1 of the talk itself
 */
public record LinkRow(String prefix, String place, FormFields fields, Map<String, String> problems) {

    public FormField field(String name) {
        String full = prefix + "." + name;
        return new FormField(full, fields.text(name), problems.getOrDefault(full, ""));
    }

    public String kind() {
        return fields.line("kind");
    }

    public String language() {
        return fields.line("language");
    }

    /** Whether an author is typed. The field of the author is then shown, whatever the kind of the link. */
    public boolean credited() {
        return !fields.line("credit").isEmpty();
    }

    public boolean invalid() {
        return problems.keySet().stream().anyMatch(field -> field.startsWith(prefix + "."));
    }
}
