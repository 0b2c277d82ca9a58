package org.estrade.admin.settings;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.site.GeneralSettings;
import org.estrade.site.LanguageSettings;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SiteSettings;
import org.estrade.text.TextLength;
import org.estrade.web.InterfaceLanguage;

/**
 * The settings form as it was typed.
 *
 * @param version the version of the settings that the form was opened on
 * @param values the texts by the name of their field: {@code name}, {@code pitch-fr}
 * @param languages the codes of the languages that are ticked
 * @param links all rows of links, empty ones too
 */
record SettingsForm(String version, Map<String, String> values, List<String> languages, List<Link> links) {

    /** A field that is not empty while the page shows stored settings that differ from the typed ones (a conflict). */
    static final String BESIDE = "beside";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The fields that hold one text each: the components of the settings' records, those of a language with its code. */
    static final List<String> FIELDS = Stream.of(
                    Stream.of("defaultLanguage", BESIDE),
                    texts(GeneralSettings.EMPTY).keySet().stream(),
                    InterfaceLanguage.ALL.stream()
                            .flatMap(language -> texts(LanguageSettings.EMPTY).keySet().stream()
                                    .map(field -> field + "-" + language)))
            .flatMap(fields -> fields)
            .toList();

    /** The fields that keep their line breaks. In all others a line break becomes a space. */
    private static final Pattern SEVERAL_LINES =
            Pattern.compile("(" + biography(TextLength.PARAGRAPH) + "|" + biography(TextLength.PAGE) + ")-.*");

    private static final Pattern LINK_FIELD = Pattern.compile("links-([0-9]{1,6})-(label|url)");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    SettingsForm {
        values = Collections.unmodifiableMap(values);
        languages = List.copyOf(languages);
        links = List.copyOf(links);
    }

    /** The form of stored settings. */
    static SettingsForm of(SiteSettings settings) {
        Map<String, String> values = texts(settings.general());
        values.put("defaultLanguage", settings.languages().get(0));
        InterfaceLanguage.ALL.forEach(language ->
                texts(settings.in(language)).forEach((field, text) -> values.put(field + "-" + language, text)));
        List<String> ticked = InterfaceLanguage.ALL.stream()
                .filter(settings.languages()::contains)
                .toList();
        return new SettingsForm(settings.version(), values, ticked, settings.links());
    }

    /** The components of a record of settings as texts, by name; null is empty. */
    private static Map<String, String> texts(Record settings) {
        Map<String, String> texts = new HashMap<>();
        JSON.valueToTree(settings)
                .properties()
                .forEach(component ->
                        texts.put(component.getKey(), component.getValue().asText("")));
        return texts;
    }

    /** The name of the field for the biography of that length, without its language. */
    static String biography(TextLength length) {
        return "biography" + length.limit();
    }

    /** The form that a browser sent. A field that is missing is empty. */
    static SettingsForm of(Map<String, List<String>> sent) {
        Map<String, String> values =
                FIELDS.stream().collect(Collectors.toMap(field -> field, field -> typed(field, first(sent, field))));
        List<String> ticked = InterfaceLanguage.ALL.stream()
                .filter(sent.getOrDefault("languages", List.of())::contains)
                .toList();
        return new SettingsForm(first(sent, "version"), values, ticked, links(sent));
    }

    private static String first(Map<String, List<String>> sent, String field) {
        List<String> values = sent.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private static String typed(String field, String sent) {
        return SEVERAL_LINES.matcher(field).matches()
                ? sent.replace("\r\n", "\n").replace('\r', '\n')
                : line(sent);
    }

    /** The text on one line, without spaces around it. */
    private static String line(String typed) {
        return LINE_BREAK.matcher(typed.strip()).replaceAll(" ");
    }

    /** The rows of links, in the order of their numbers. The numbers have gaps where rows were removed. */
    private static List<Link> links(Map<String, List<String>> sent) {
        Map<Integer, Link> rows = new TreeMap<>();
        sent.keySet().forEach(field -> {
            Matcher row = LINK_FIELD.matcher(field);
            if (row.matches()) {
                String typed = line(first(sent, field));
                Link link = rows.getOrDefault(Integer.valueOf(row.group(1)), new Link("", ""));
                rows.put(
                        Integer.valueOf(row.group(1)),
                        row.group(2).equals("label") ? new Link(typed, link.url()) : new Link(link.label(), typed));
            }
        });
        return new ArrayList<>(rows.values());
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    SettingsForm withPortrait(String id) {
        return with("portrait", id);
    }

    /** The same form, opened on the stored settings that the page now shows beside it. */
    SettingsForm beside(SiteSettings stored) {
        return new SettingsForm(stored.version(), with(BESIDE, "yes").values, languages, links);
    }

    private SettingsForm with(String field, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(field, value);
        return new SettingsForm(version, changed, languages, links);
    }

    SettingsForm withLinks(List<Link> links) {
        return new SettingsForm(version, values, languages, links);
    }

    SettingsForm withOneMoreLink() {
        return withLinks(
                Stream.concat(links.stream(), Stream.of(new Link("", ""))).toList());
    }

    SettingsForm withoutLink(int index) {
        List<Link> others = new ArrayList<>(links);
        if (index < others.size()) {
            others.remove(index);
        }
        return withLinks(others);
    }

    /** The rows that are not empty. */
    List<Link> filledLinks() {
        return links.stream()
                .filter(link -> !link.label().isEmpty() || !link.url().isEmpty())
                .toList();
    }

    /** The settings as typed. Call it once {@link SettingsCheck} has found no problem. */
    SiteSettings settings() {
        String first = value("defaultLanguage");
        List<String> inOrder = Stream.concat(
                        Stream.of(first), languages.stream().filter(language -> !language.equals(first)))
                .toList();
        Map<String, LanguageSettings> byLanguage = InterfaceLanguage.ALL.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> record(LanguageSettings.EMPTY, field -> value(field + "-" + language))));
        return new SiteSettings(record(GeneralSettings.EMPTY, this::value), inOrder, byLanguage, filledLinks());
    }

    /**
     * A record of settings from the fields of the form.
     *
     * @param empty the empty record of that type
     * @param value the value of the field with a component's name
     */
    @SuppressWarnings("unchecked")
    private static <T extends Record> T record(T empty, UnaryOperator<String> value) {
        Map<String, String> values = texts(empty).keySet().stream().collect(Collectors.toMap(field -> field, value));
        return (T) JSON.convertValue(values, empty.getClass());
    }
}
