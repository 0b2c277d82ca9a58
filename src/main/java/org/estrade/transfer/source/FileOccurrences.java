package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkText;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Occurrence.Missing;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.source.format.TextFormat;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of one file, completed with the date and the language in its path or in its front matter.
 *
 * @param key a key that is equal for a file and its translations
 * @param language the language code of the file; null when it is neither in the path nor in the front matter
 * @param occurrences the occurrences, with the line numbers of the whole text
 */
record FileOccurrences(String key, @Nullable String language, List<Occurrence> occurrences) {

    private static final String LANGUAGE_CODES = "fr|en|de|es|it|pt|nl";
    private static final Pattern DATE_IN_PATH =
            Pattern.compile("(?:^|/)([0-9]{4}-[0-9]{2}-[0-9]{2})(?=[-_./])(?![^/]*/[^/]*/)");
    private static final Pattern LANGUAGE_IN_PATH =
            Pattern.compile("[._-](" + LANGUAGE_CODES + ")(?=[.][a-z]+$)|(?:^|/)(" + LANGUAGE_CODES + ")(?=/)");
    private static final Pattern LOCALE = Pattern.compile("(?i)(" + LANGUAGE_CODES + ")(?:[-_][a-z]{2})?");
    private static final List<String> LANGUAGE_FIELDS = List.of("lang", "locale");
    private static final List<String> KEY_FIELDS =
            List.of("translationKey", "translation_key", "ref", "lang-ref", "lang_ref");

    /** The completed occurrences of a file. */
    static FileOccurrences of(FileReading reading) {
        SourceFile file = reading.file();
        Value.Fields fields = reading.parsed().format() == TextFormat.FRONT_MATTER
                        && reading.parsed().records() instanceof Value.Fields frontMatter
                ? frontMatter
                : null;
        String language = language(file.path(), fields);
        Matcher date = DATE_IN_PATH.matcher(file.path());
        boolean hasDateInPath = date.find() && fields != null && !file.path().contains("_posts");
        List<Occurrence> all = new ArrayList<>();
        for (Occurrence occurrence : reading.interpretation().occurrences()) {
            Occurrence each = occurrence.shiftedBy(file.linesBefore());
            each = hasDateInPath ? withDate(each, date.group(1)) : each;
            all.add(language == null || file.path().isEmpty() ? each : inLanguage(each, language));
        }
        String translationKey = field(fields, KEY_FIELDS);
        return new FileOccurrences(
                translationKey == null ? LANGUAGE_IN_PATH.matcher(file.path()).replaceAll("") : "key " + translationKey,
                language,
                all);
    }

    private static @Nullable String language(String path, Value.@Nullable Fields fields) {
        String languageField = field(fields, LANGUAGE_FIELDS);
        Matcher code = LOCALE.matcher(languageField == null ? "" : languageField);
        if (code.matches()) {
            return code.group(1).toLowerCase(Locale.ROOT);
        }
        Matcher pathMatch = LANGUAGE_IN_PATH.matcher(path);
        return pathMatch.find() ? (pathMatch.group(1) == null ? pathMatch.group(2) : pathMatch.group(1)) : null;
    }

    private static @Nullable String field(Value.@Nullable Fields fields, List<String> names) {
        for (String name : names) {
            if (fields != null && fields.fields().get(name) instanceof Value.Text text) {
                return text.words().text().strip();
            }
        }
        return null;
    }

    private static Occurrence withDate(Occurrence occurrence, String date) {
        DeliveryContent delivery = occurrence.delivery();
        PartialDate known = delivery == null ? null : delivery.date();
        // the name of the event may give the year alone: MossConf 2017
        boolean isCompleted = known == null || (known.month() == null && date.startsWith(known.toString()));
        if (delivery == null || !isCompleted) {
            return occurrence;
        }
        return occurrence.withDelivery(delivery.withDate(PartialDate.parse(date)), Missing.DATE, Missing.YEAR);
    }

    /**
     * The occurrence with the language of the file as the language of the talk. A delivery in that language then needs no
     * language of its own.
     */
    private static Occurrence inLanguage(Occurrence occurrence, String language) {
        DeliveryContent delivery = occurrence.delivery();
        Occurrence inTalkLanguage = delivery != null && language.equals(delivery.language())
                ? occurrence.withDelivery(delivery.withLanguage(null))
                : occurrence;
        return inTalkLanguage.texts().size() == 1
                ? inTalkLanguage.withTexts(Map.of(
                        language, inTalkLanguage.texts().values().iterator().next()))
                : inTalkLanguage;
    }

    /** Whether the other file, which has the same key, contains the same talks in another language. */
    boolean isTranslatedBy(FileOccurrences otherFile) {
        return otherFile.occurrences.size() == occurrences.size()
                && (language == null || !language.equals(otherFile.language))
                && (language != null || otherFile.language != null);
    }

    /** The occurrences of this file with the texts of its translation, and with the links that only the translation has. */
    FileOccurrences withTranslation(FileOccurrences translation) {
        List<Occurrence> all = new ArrayList<>();
        for (int i = 0; i < occurrences.size(); i++) {
            all.add(withTranslation(occurrences.get(i), translation.occurrences.get(i), translation.language));
        }
        return new FileOccurrences(key, language, all);
    }

    private Occurrence withTranslation(
            Occurrence occurrence, Occurrence translation, @Nullable String translationLanguage) {
        Map<String, TalkText> texts = new TreeMap<>(occurrence.texts());
        translation.texts().forEach((code, text) -> {
            if (texts.putIfAbsent(code, text) != null) {
                // both files seem to have one language: the guessed language of the file without a code is wrong
                String otherCode = code.equals("fr") ? "en" : "fr";
                texts.putIfAbsent(otherCode, translationLanguage == null ? text : texts.get(code));
                texts.put(code, translationLanguage == null ? texts.get(code) : text);
            }
        });
        Occurrence translated = occurrence.withTexts(texts);
        DeliveryContent delivery = occurrence.delivery();
        DeliveryContent translatedDelivery = translation.delivery();
        return delivery == null || translatedDelivery == null
                ? translated
                : translated.withDelivery(
                        delivery.withLinks(withAddedLinks(delivery.links(), translatedDelivery.links())));
    }

    private static List<LinkContent> withAddedLinks(List<LinkContent> links, List<LinkContent> added) {
        Set<String> urls = new LinkedHashSet<>();
        links.forEach(link -> urls.add(link.url()));
        List<LinkContent> all = new ArrayList<>(links);
        added.stream().filter(link -> urls.add(link.url())).forEach(all::add);
        return all;
    }
}
