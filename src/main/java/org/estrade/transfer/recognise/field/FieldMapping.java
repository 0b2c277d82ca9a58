package org.estrade.transfer.recognise.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The kind of fact that each field of a file holds. The table of synonyms proposes it, and the speaker can change it
 * in the preview.
 *
 * @param facts the kind of fact by the field's name as the file writes it, in the order of the file
 */
public record FieldMapping(Map<String, FactKind> facts) {

    /** The mapping without choices of the speaker: every name is looked up in the table of synonyms. */
    public static final FieldMapping PROPOSED = new FieldMapping(Map.of());

    public FieldMapping {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The proposed mapping for these names of fields. */
    public static FieldMapping proposedFor(Iterable<String> names) {
        return PROPOSED.completedFor(names);
    }

    /** Returns this mapping, completed with the proposal for each name that it lacks. */
    public FieldMapping completedFor(Iterable<String> names) {
        Map<String, FactKind> all = new LinkedHashMap<>();
        for (String name : names) {
            all.putIfAbsent(name, factOf(name));
        }
        facts.forEach(all::putIfAbsent);
        return new FieldMapping(all);
    }

    public FactKind factOf(String name) {
        FactKind chosen = facts.get(name);
        return chosen == null ? FieldSynonyms.factOf(FieldName.normalised(name)) : chosen;
    }

    /** Whether the table of synonyms has the whole name. Otherwise the last word of the name decides its kind. */
    public static boolean isKnown(String name) {
        return FieldSynonyms.isKnown(FieldName.normalised(name));
    }

    public FieldMapping withField(String name, FactKind fact) {
        Map<String, FactKind> changed = new LinkedHashMap<>(facts);
        changed.put(name, fact);
        return new FieldMapping(changed);
    }

    /** The ISO 639-1 code at the end of a name such as {@code title_en}; empty when the name ends with no code. */
    public static String languageSuffix(String name) {
        String words = FieldName.normalised(name);
        String ending = words.substring(words.lastIndexOf(' ') + 1);
        return ending.length() < words.length()
                        && (ending.equals("fr") || ending.equals("en") || ending.equals("de") || ending.equals("es"))
                ? ending
                : "";
    }
}
