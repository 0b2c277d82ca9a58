package org.estrade.talk.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.estrade.talk.translation.ChangedParagraph;
import org.estrade.text.RemainingCharacters;
import org.estrade.text.TextLength;

/**
 * The fields of the texts in one language.
 *
 * @param language the code of the language
 * @param problems the sentences of the problems by field name
 * @param number the place of the language among those of the site, from 0; -1 for another language
 * @param changes what has changed in the main language since this translation; empty when nothing has
 * @param isMain whether the language is the main language of the site, whose fields are always shown
 */
public record TextSection(
        String language,
        int number,
        TalkForm form,
        Map<String, String> problems,
        List<ChangedParagraph> changes,
        boolean isMain,
        Locale locale) {

    public FormField field(String name) {
        String fullName = "texts." + language + "." + name;
        return new FormField(fullName, form.fields().text(fullName), problems.getOrDefault(fullName, ""));
    }

    /** The name of the language in the language of the interface: Français, Anglais. */
    public String name() {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** The length from which a title is said to be long, in characters. */
    public int longestTitle() {
        return 120;
    }

    public boolean isTitleLong() {
        return TextLength.count(field("title").value()) > longestTitle();
    }

    public int length() {
        return TextLength.count(field("abstract").value());
    }

    /**
     * The field of a short abstract.
     *
     * @param limit the greatest length, formatted for the language of the reader
     * @param remaining the number of characters that may still be typed
     * @param rows the height of the field in lines
     */
    public record ShortAbstract(String limit, FormField field, RemainingCharacters remaining, int rows) {}

    public List<ShortAbstract> shortAbstracts() {
        return Arrays.stream(TextLength.values()).map(this::shortAbstract).toList();
    }

    private ShortAbstract shortAbstract(TextLength length) {
        FormField field = field("abstract" + length.limit());
        return new ShortAbstract(
                length.limit(locale), field, RemainingCharacters.of(field.value(), length), length.limit() / 100 + 2);
    }

    /** The number of short abstracts that are not blank. */
    public int filledShortAbstracts() {
        return (int) shortAbstracts().stream()
                .filter(text -> !text.field().value().isBlank())
                .count();
    }

    public boolean showsShortAbstracts() {
        return shortAbstracts().stream()
                .anyMatch(text -> !text.field().value().isBlank()
                        || !text.field().problem().isEmpty());
    }

    public boolean isEmpty() {
        return field("title").value().isBlank() && field("abstract").value().isBlank() && filledShortAbstracts() == 0;
    }

    public boolean isOpen() {
        return isMain
                || !isEmpty()
                || problems.keySet().stream().anyMatch(name -> name.startsWith("texts." + language + "."));
    }
}
