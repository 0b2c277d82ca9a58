package org.estrade.talk.form;

import java.util.Map;

/**
 * One link's fields, in a card or of the talk itself.
 *
 * @param prefix of its names: {@code deliveries[0].links[1]}
 * @param place what the button that takes it away says: {@code 0.1}, or {@code 1} for one of the talk's
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

    /** Whether its author is named: then the field is shown whatever the kind. */
    public boolean credited() {
        return !fields.line("credit").isEmpty();
    }

    public boolean invalid() {
        return problems.keySet().stream().anyMatch(field -> field.startsWith(prefix + "."));
    }
}
