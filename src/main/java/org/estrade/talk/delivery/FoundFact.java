package org.estrade.talk.delivery;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.form.FormFields;
import org.estrade.talk.words.DateWords;
import org.estrade.text.WebAddress;
import org.estrade.web.CommonMessages;

/**
 * A fact that the small form has no field for. A page gave it, and the form shows it with a box to tick it off.
 *
 * @param name the name of its box
 * @param value what the box sends
 * @param label the fact in words
 */
public record FoundFact(String name, String value, String label) {

    /** The last day, as {@code 2025-03-14}. */
    public static final String UNTIL = "until";

    public static final String EDITION = "edition";

    /** The code of the language. */
    public static final String LANGUAGE = "language";

    /** The co-speakers, with commas. */
    public static final String SPEAKERS = "foundSpeakers";

    /** The beginning of the names of the boxes of links; each sends the kind, a space and the address. */
    private static final String LINK = "foundLink";

    private static final int MOST_LINKS = 5;

    /** The name of the box of a link. */
    public static String link(int number) {
        return LINK + number;
    }

    /** The facts that a form has, in the order of the page. */
    static List<FoundFact> of(FormFields fields, AddDeliveryMessages words, Locale locale) {
        CommonMessages common = MessageBundles.get(CommonMessages.class, Localized.Literal.of(locale.getLanguage()));
        Map<String, String> labels = new TreeMap<>();
        String until = fields.line(UNTIL);
        if (isDay(until)) {
            labels.put(UNTIL, words.until(DateWords.of(PartialDate.parse(until), locale)));
        }
        labels.put(EDITION, words.edition(fields.line(EDITION)));
        Locale language = Locale.forLanguageTag(fields.line(LANGUAGE));
        labels.put(LANGUAGE, words.inLanguage(language.getDisplayLanguage(locale)));
        labels.put(SPEAKERS, words.withSpeakers(fields.line(SPEAKERS)));
        List<String> names = new ArrayList<>(List.of(UNTIL, EDITION, LANGUAGE, SPEAKERS));
        IntStream.rangeClosed(1, MOST_LINKS).mapToObj(FoundFact::link).forEach(name -> {
            names.add(name);
            String[] link = fields.line(name).split(" ", 2);
            if (link.length == 2) {
                labels.put(
                        name, words.linkTo(common.linkKind(LinkKind.of(link[0]).id()), WebAddress.readable(link[1])));
            }
        });
        return names.stream()
                .filter(name -> !fields.line(name).isEmpty() && labels.containsKey(name))
                .map(name -> new FoundFact(name, fields.line(name), Objects.requireNonNull(labels.get(name))))
                .toList();
    }

    /** The links whose boxes are ticked. */
    static List<LinkContent> links(FormFields fields) {
        return IntStream.rangeClosed(1, MOST_LINKS)
                .mapToObj(number -> fields.line(link(number)).split(" ", 2))
                .filter(link -> link.length == 2)
                .map(link -> LinkContent.of(LinkKind.of(link[0]), link[1]))
                .toList();
    }

    /** Whether the text is a day of the calendar. */
    static boolean isDay(String text) {
        try {
            return PartialDate.parse(text).day() != null;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
