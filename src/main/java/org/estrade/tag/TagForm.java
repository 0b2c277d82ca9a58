package org.estrade.tag;

import static org.estrade.naming.page.TypedName.text;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.naming.NameKind;
import org.estrade.naming.page.NameCheck;
import org.estrade.naming.page.NameForm;
import org.estrade.naming.page.TypedName;

/**
 * The form of a tag, as it was typed or as it is stored.
 *
 * @param labels the labels by language; where a label is empty, pages show the name
 */
public record TagForm(TypedName typed, Map<String, String> labels) implements NameForm<Tag> {

    /** The languages of the fields. Labels in other languages are kept. */
    static final List<String> LANGUAGES = List.of("fr", "en");

    static TagForm of(MultivaluedMap<String, String> form) {
        Map<String, String> labels = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> labels.put(language, text(form, field(language))));
        return new TagForm(TypedName.of(form), labels);
    }

    static TagForm of(Tag tag) {
        Map<String, String> labels = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> labels.put(language, tag.labels.getOrDefault(language, "")));
        return new TagForm(TypedName.of(tag.known()), labels);
    }

    @Override
    public Map<String, String> ownFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        labels.forEach((language, label) -> fields.put(field(language), label));
        return fields;
    }

    public String label(String language) {
        return labels.getOrDefault(language, "");
    }

    /** The name of the field of a language: {@code label-fr}. */
    static String field(String language) {
        return "label-" + language;
    }

    @Override
    public void check(NameCheck check) {
        labels.forEach((language, label) -> check.line(field(language), label, NameKind.TAG.longest()));
    }

    @Override
    public void fill(Tag tag) {
        tag.labels.putAll(labels);
        tag.labels.values().removeIf(String::isEmpty);
    }
}
