package org.estrade.admin.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.site.FediverseHandle;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SiteSettings;
import org.estrade.site.SiteSettings.Words;
import org.estrade.text.ShortTexts;
import org.estrade.text.TextLength;
import org.estrade.web.InterfaceLanguage;

/**
 * The settings as they were typed.
 *
 * @param version of the settings that the form was opened on
 * @param values by the name of their field: {@code name}, {@code pitch-fr}
 * @param languages those that are ticked
 * @param links every row, also empty ones
 */
record SettingsForm(String version, Map<String, String> values, List<String> languages, List<Link> links) {

    /** Not empty once somebody else's settings are shown beside: they stay there until this is saved. */
    static final String BESIDE = "beside";

    static final List<String> FIELDS = Stream.concat(
                    Stream.of(
                            "name",
                            "contactEmail",
                            "pronunciation",
                            "phonetics",
                            "fediverse",
                            "portraitCredit",
                            "defaultLanguage",
                            "timeZone",
                            "portrait",
                            BESIDE),
                    InterfaceLanguage.ALL.stream()
                            .flatMap(language -> Stream.concat(
                                            Stream.of("pageTitle", "pitch", "alternative"),
                                            Arrays.stream(TextLength.values()).map(SettingsForm::biography))
                                    .map(field -> field + "-" + language)))
            .toList();

    /** What is typed in several lines is read in one, but for these. */
    private static final Pattern SEVERAL_LINES =
            Pattern.compile("(" + biography(TextLength.PARAGRAPH) + "|" + biography(TextLength.PAGE) + ")-.*");

    private static final Pattern LINK_FIELD = Pattern.compile("links-([0-9]{1,6})-(label|url)");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    SettingsForm {
        values = Collections.unmodifiableMap(values);
        languages = List.copyOf(languages);
        links = List.copyOf(links);
    }

    static SettingsForm of(SiteSettings settings) {
        Map<String, String> values = new HashMap<>();
        values.put("name", settings.name());
        values.put("contactEmail", settings.contactEmail());
        values.put("pronunciation", settings.pronunciation());
        values.put("phonetics", settings.phonetics());
        values.put("fediverse", settings.fediverse());
        values.put("portraitCredit", settings.portraitCredit());
        values.put("defaultLanguage", settings.languages().get(0));
        values.put("timeZone", settings.timeZone());
        values.put("portrait", Objects.toString(settings.portrait(), ""));
        InterfaceLanguage.ALL.forEach(language -> {
            Words words = settings.words().getOrDefault(language, Words.EMPTY);
            values.put("pageTitle-" + language, words.pageTitle());
            values.put("pitch-" + language, words.pitch());
            values.put("alternative-" + language, words.portraitAlternative());
            for (TextLength length : TextLength.values()) {
                values.put(
                        biography(length) + "-" + language, words.biographies().in(length));
            }
        });
        List<String> ticked = InterfaceLanguage.ALL.stream()
                .filter(settings.languages()::contains)
                .toList();
        return new SettingsForm(settings.version(), values, ticked, settings.links());
    }

    /** What the fields for the biography of that length are called, in front of their language. */
    static String biography(TextLength length) {
        return "biography" + length.limit();
    }

    /** Of what a browser sent; a field that is missing is empty. */
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

    /** A pitch is typed in several lines and read in one. */
    private static String line(String typed) {
        return LINE_BREAK.matcher(typed.strip()).replaceAll(" ");
    }

    /** In the order of their numbers, which may have gaps: rows were added and taken away. */
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

    /** The same, for whoever saw that these settings are stored meanwhile. */
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

    /** Rows in which something was typed. */
    List<Link> filledLinks() {
        return links.stream()
                .filter(link -> !link.label().isEmpty() || !link.url().isEmpty())
                .toList();
    }

    /** What was typed, once {@link SettingsCheck} found nothing wrong with it. */
    SiteSettings settings() {
        String first = value("defaultLanguage");
        List<String> inOrder = Stream.concat(
                        Stream.of(first), languages.stream().filter(language -> !language.equals(first)))
                .toList();
        Map<String, Words> words = InterfaceLanguage.ALL.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> new Words(
                                value("pageTitle-" + language),
                                value("pitch-" + language),
                                value("alternative-" + language),
                                ShortTexts.of(length -> value(biography(length) + "-" + language)))));
        return new SiteSettings(
                value("name"),
                value("contactEmail"),
                value("pronunciation"),
                value("phonetics"),
                FediverseHandle.of(value("fediverse"))
                        .map(FediverseHandle::text)
                        .orElse(""),
                value("portraitCredit"),
                inOrder,
                words,
                value("timeZone"),
                filledLinks(),
                value("portrait").isEmpty() ? null : Long.valueOf(value("portrait")));
    }
}
