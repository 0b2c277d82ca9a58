package org.estrade.talk.form;

import java.util.Locale;
import java.util.Map;

/**
 * A talk's words in one language.
 *
 * @param first whether it is the site's first language, which is always shown
 */
public record TextSection(String language, TalkForm form, Map<String, String> problems, boolean first, Locale locale) {

    public Field field(String name) {
        String full = "texts." + language + "." + name;
        return new Field(full, form.part().text(full), problems.getOrDefault(full, ""));
    }

    /** The language in the words of the interface: Français, Anglais. */
    public String name() {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    public int length() {
        String text = field("abstract").value();
        return text.codePointCount(0, text.length());
    }

    public boolean empty() {
        return field("title").value().isBlank() && field("abstract").value().isBlank();
    }

    public boolean open() {
        return first
                || !empty()
                || problems.keySet().stream().anyMatch(name -> name.startsWith("texts." + language + "."));
    }
}
