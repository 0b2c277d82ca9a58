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
 * The occurrences of one file, with what its path and its front matter add to them: a date and a language.
 *
 * @param key the same for a file and its translations
 * @param language code of the file's texts, null when neither the path nor the front matter says it
 * @param occurrences with the line numbers of the whole text
 */
record FileOccurrences(String key, @Nullable String language, List<Occurrence> occurrences) {

    private static final String CODES = "fr|en|de|es|it|pt|nl";
    private static final Pattern DATE = Pattern.compile("(?:^|/)([0-9]{4}-[0-9]{2}-[0-9]{2})-[^/]*$");
    private static final Pattern LANGUAGE =
            Pattern.compile("[._-](" + CODES + ")(?=[.][a-z]+$)|(?:^|/)(" + CODES + ")(?=/)");
    private static final Pattern CODE = Pattern.compile("(?i)(" + CODES + ")(?:[-_][a-z]{2})?");
    private static final List<String> LANGUAGE_FIELDS = List.of("lang", "locale");
    private static final List<String> KEY_FIELDS =
            List.of("translationKey", "translation_key", "ref", "lang-ref", "lang_ref");

    static FileOccurrences of(FileReading reading) {
        SourceFile file = reading.file();
        Value.Fields fields = reading.parsed().format() == TextFormat.FRONT_MATTER
                        && reading.parsed().records() instanceof Value.Fields own
                ? own
                : null;
        String language = language(file.path(), fields);
        Matcher date = DATE.matcher(file.path());
        boolean dated = date.find() && fields != null && !file.path().contains("_posts");
        List<Occurrence> all = new ArrayList<>();
        for (Occurrence occurrence : reading.interpretation().occurrences()) {
            Occurrence each = occurrence.shiftedBy(file.linesBefore());
            each = dated ? dated(each, date.group(1)) : each;
            all.add(language == null || file.path().isEmpty() ? each : inLanguage(each, language));
        }
        String given = field(fields, KEY_FIELDS);
        return new FileOccurrences(
                given == null ? LANGUAGE.matcher(file.path()).replaceAll("") : "key " + given, language, all);
    }

    private static @Nullable String language(String path, Value.@Nullable Fields fields) {
        String given = field(fields, LANGUAGE_FIELDS);
        Matcher code = CODE.matcher(given == null ? "" : given);
        if (code.matches()) {
            return code.group(1).toLowerCase(Locale.ROOT);
        }
        Matcher found = LANGUAGE.matcher(path);
        return found.find() ? (found.group(1) == null ? found.group(2) : found.group(1)) : null;
    }

    private static @Nullable String field(Value.@Nullable Fields fields, List<String> names) {
        for (String name : names) {
            if (fields != null && fields.fields().get(name) instanceof Value.Text text) {
                return text.words().text().strip();
            }
        }
        return null;
    }

    private static Occurrence dated(Occurrence occurrence, String date) {
        DeliveryContent delivery = occurrence.delivery();
        if (delivery == null || delivery.date() != null) {
            return occurrence;
        }
        return occurrence.withDelivery(delivery.withDate(PartialDate.parse(date)), Missing.DATE, Missing.YEAR);
    }

    /** A delivery in the language of the page is in the talk's own. */
    private static Occurrence inLanguage(Occurrence occurrence, String language) {
        DeliveryContent delivery = occurrence.delivery();
        Occurrence own = delivery != null && language.equals(delivery.language())
                ? occurrence.withDelivery(delivery.withLanguage(null))
                : occurrence;
        return own.texts().size() == 1
                ? own.withTexts(Map.of(language, own.texts().values().iterator().next()))
                : own;
    }

    /** Whether the other file has the same talks in another language. */
    boolean isTranslatedBy(FileOccurrences other) {
        return other.occurrences.size() == occurrences.size()
                && (language == null || !language.equals(other.language))
                && (language != null || other.language != null);
    }

    /** The occurrences of this file with the texts of its translation, and with the links that only the translation has. */
    FileOccurrences with(FileOccurrences translation) {
        List<Occurrence> all = new ArrayList<>();
        for (int i = 0; i < occurrences.size(); i++) {
            all.add(with(occurrences.get(i), translation.occurrences.get(i), translation.language));
        }
        return new FileOccurrences(key, language, all);
    }

    private Occurrence with(Occurrence one, Occurrence other, @Nullable String otherLanguage) {
        Map<String, TalkText> texts = new TreeMap<>(one.texts());
        other.texts().forEach((code, text) -> {
            if (texts.putIfAbsent(code, text) != null) {
                // the language of the file that does not say its own was guessed wrong
                String free = code.equals("fr") ? "en" : "fr";
                texts.putIfAbsent(free, otherLanguage == null ? text : texts.get(code));
                texts.put(code, otherLanguage == null ? texts.get(code) : text);
            }
        });
        Occurrence translated = one.withTexts(texts);
        DeliveryContent delivery = one.delivery();
        DeliveryContent twin = other.delivery();
        return delivery == null || twin == null
                ? translated
                : translated.withDelivery(delivery.withLinks(links(delivery.links(), twin.links())));
    }

    private static List<LinkContent> links(List<LinkContent> links, List<LinkContent> more) {
        Set<String> known = new LinkedHashSet<>();
        links.forEach(link -> known.add(link.url()));
        List<LinkContent> all = new ArrayList<>(links);
        more.stream().filter(link -> known.add(link.url())).forEach(all::add);
        return all;
    }
}
