package org.estrade.talk.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.estrade.text.RemainingCharacters;
import org.estrade.text.TextLength;

/**
 * The fields of the texts in one language.
 *
 * @param problems the sentences of the problems by the name of their field
 * @param first whether it is the main language of the site, whose fields are always shown
 */
public record TextSection(String language, TalkForm form, Map<String, String> problems, boolean first, Locale locale) {

    public FormField field(String name) {
        String full = "texts." + language + "." + name;
        return new FormField(full, form.fields().text(full), problems.getOrDefault(full, ""));
    }

    /** The language in the words of the interface: Français, Anglais. */
    public String name() {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    public int length() {
        return TextLength.count(field("abstract").value());
    }

    /**
     * The field of a short abstract.
     *
     * @param limit the greatest length, as the reader's language writes the number
     * @param rows the height of the field in lines
     */
    public record ShortAbstract(String limit, FormField field, RemainingCharacters room, int rows) {}

    public List<ShortAbstract> shortAbstracts() {
        return Arrays.stream(TextLength.values()).map(this::shortAbstract).toList();
    }

    private ShortAbstract shortAbstract(TextLength length) {
        FormField field = field("abstract" + length.limit());
        return new ShortAbstract(
                length.limit(locale), field, RemainingCharacters.of(field.value(), length), length.limit() / 100 + 2);
    }

    /** The number of short abstracts that are not blank. */
    public int written() {
        return (int) shortAbstracts().stream()
                .filter(text -> !text.field().value().isBlank())
                .count();
    }

    public boolean showsShortAbstracts() {
        return shortAbstracts().stream()
                .anyMatch(text -> !text.field().value().isBlank()
                        || !text.field().problem().isEmpty());
    }

    public boolean empty() {
        return field("title").value().isBlank() && field("abstract").value().isBlank() && written() == 0;
    }

    public boolean open() {
        return first
                || !empty()
                || problems.keySet().stream().anyMatch(name -> name.startsWith("texts." + language + "."));
    }
}
