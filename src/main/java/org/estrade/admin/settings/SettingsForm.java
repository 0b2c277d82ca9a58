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
import org.estrade.site.FormerAddress;
import org.estrade.site.GeneralSettings;
import org.estrade.site.LanguageSettings;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SiteSettings;
import org.estrade.text.TextLength;
import org.estrade.text.TypedText;
import org.estrade.text.WebAddress;
import org.estrade.web.InterfaceLanguage;

/**
 * The settings form with the typed values, which may be invalid.
 *
 * @param version the version of the stored settings when the form was opened
 * @param values the texts by the name of their field: {@code name}, {@code pitch-fr}
 * @param languages the codes of the ticked languages
 * @param links the rows of links, including empty rows
 */
record SettingsForm(String version, Map<String, String> values, List<String> languages, List<Link> links) {

    /**
     * The name of a hidden field for conflicts. It is not empty when the page also shows the stored settings, which differ
     * from the typed ones.
     */
    static final String HAS_CONFLICT = "beside";

    /** The name of the field for the former addresses of the talks page, one a line. */
    static final String FORMER_ADDRESSES = "formerAddresses";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The fields with one text: the components of the records of settings. A field of a language ends in its code. */
    static final List<String> FIELDS = Stream.of(
                    Stream.of("defaultLanguage", HAS_CONFLICT),
                    texts(GeneralSettings.EMPTY).keySet().stream(),
                    InterfaceLanguage.ALL.stream()
                            .flatMap(language -> texts(LanguageSettings.EMPTY).keySet().stream()
                                    .map(field -> field + "-" + language)))
            .flatMap(fields -> fields)
            .toList();

    /** The fields that keep their line breaks. In all other fields, a line break becomes a space. */
    private static final Pattern SEVERAL_LINES = Pattern.compile(
            FORMER_ADDRESSES + "|(" + biography(TextLength.PARAGRAPH) + "|" + biography(TextLength.PAGE) + ")-.*");

    private static final Pattern LINK_FIELD = Pattern.compile("links-([0-9]{1,6})-(label|url)");

    SettingsForm {
        values = Collections.unmodifiableMap(values);
        languages = List.copyOf(languages);
        links = List.copyOf(links);
    }

    /** The form with the stored settings as its values. */
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

    /** The components of a record of settings as texts, by name. A component that is null becomes an empty text. */
    private static Map<String, String> texts(Record settings) {
        Map<String, String> texts = new HashMap<>();
        JSON.valueToTree(settings)
                .properties()
                .forEach(component ->
                        texts.put(component.getKey(), component.getValue().asText("")));
        return texts;
    }

    /** The name of the field for the biography of a length, without the code of the language. */
    static String biography(TextLength length) {
        return "biography" + length.limit();
    }

    /** The form that a browser sent. A missing field counts as empty. */
    static SettingsForm of(Map<String, List<String>> sent) {
        Map<String, String> values = FIELDS.stream()
                .collect(Collectors.toMap(field -> field, field -> normalised(field, first(sent, field))));
        List<String> ticked = InterfaceLanguage.ALL.stream()
                .filter(sent.getOrDefault("languages", List.of())::contains)
                .toList();
        return new SettingsForm(first(sent, "version"), values, ticked, links(sent));
    }

    private static String first(Map<String, List<String>> sent, String field) {
        List<String> values = sent.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private static String normalised(String field, String text) {
        if (field.equals(FORMER_ADDRESSES)) {
            return TypedText.lines(text)
                    .lines()
                    .map(line -> FormerAddress.normalised(TypedText.line(line)))
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("\n"));
        }
        return SEVERAL_LINES.matcher(field).matches() ? TypedText.lines(text) : TypedText.line(text);
    }

    /** The rows of links, in the order of their numbers. The numbers have gaps where rows were removed. */
    private static List<Link> links(Map<String, List<String>> sent) {
        Map<Integer, Link> rows = new TreeMap<>();
        sent.keySet().forEach(field -> {
            Matcher row = LINK_FIELD.matcher(field);
            if (row.matches()) {
                String text = TypedText.line(first(sent, field));
                boolean isLabel = row.group(2).equals("label");
                Link link = rows.getOrDefault(Integer.valueOf(row.group(1)), new Link("", ""));
                rows.put(
                        Integer.valueOf(row.group(1)),
                        isLabel ? new Link(text, link.url()) : new Link(link.label(), WebAddress.normalised(text)));
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

    /** The same form after a conflict: with the version of the stored settings, which the page also shows. */
    SettingsForm withConflict(SiteSettings stored) {
        return new SettingsForm(stored.version(), with(HAS_CONFLICT, "yes").values, languages, links);
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
        List<Link> remaining = new ArrayList<>(links);
        if (index < remaining.size()) {
            remaining.remove(index);
        }
        return withLinks(remaining);
    }

    /** The rows that are not empty. */
    List<Link> filledLinks() {
        return links.stream()
                .filter(link -> !link.label().isEmpty() || !link.url().isEmpty())
                .toList();
    }

    /** The typed settings. {@link SettingsCheck} must have found no problem. */
    SiteSettings settings() {
        String defaultLanguage = value("defaultLanguage");
        List<String> inOrder = Stream.concat(
                        Stream.of(defaultLanguage),
                        languages.stream().filter(language -> !language.equals(defaultLanguage)))
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
     * @param value the function that returns the value of a component by its name
     */
    @SuppressWarnings("unchecked")
    private static <T extends Record> T record(T empty, UnaryOperator<String> value) {
        Map<String, String> values = texts(empty).keySet().stream().collect(Collectors.toMap(field -> field, value));
        return (T) JSON.convertValue(values, empty.getClass());
    }
}
