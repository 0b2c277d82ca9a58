package org.estrade.visitor.reference;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.PartialDate;
import org.estrade.text.Unprintable;

/**
 * Writes references as BibTeX, in UTF-8. A talk is {@code @unpublished}, the entry type of BibLaTeX for talks, with the
 * fields of its event. Styles of classic BibTeX do not know these fields and print the note, which repeats them.
 */
final class BibTex {

    static final String TYPE = "application/x-bibtex;charset=UTF-8";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    // BibTeX counts braces also after a backslash, hence braces are written as commands
    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\textbraceleft{}"),
            Map.entry((int) '}', "\\textbraceright{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '_', "\\_"));

    // names with syntax of BibTeX: a comma, the word "and", or "others"
    private static final Pattern AMBIGUOUS = Pattern.compile("(?i).*(,|\\sand\\s).*|(?i)others");

    private BibTex() {}

    /** Writes references in their order. */
    static void write(Stream<Reference> references, Writer out) throws IOException {
        String between = "";
        for (Reference reference : (Iterable<Reference>) references::iterator) {
            out.append(between).append(entry(reference));
            between = "\n";
        }
    }

    private static String entry(Reference reference) {
        PartialDate date = reference.date();
        return Stream.of(
                        braced("author", authors(reference)),
                        // the inner braces keep capitals as they are
                        braced("title", "{" + escaped(reference.title()) + "}"),
                        braced("note", note(reference)),
                        braced("eventtitle", reference.event() == null ? "" : escaped(reference.event())),
                        braced("venue", escaped(reference.place())),
                        braced("eventdate", period(reference)),
                        braced("year", date == null ? "" : "%04d".formatted(date.year())),
                        date == null || date.month() == null ? "" : "  month = " + MONTHS.get(date.month() - 1),
                        braced("langid", language(reference.language())),
                        braced("url", address(reference.url())))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(",\n", "@unpublished{" + reference.key() + ",\n", "\n}\n"));
    }

    private static String braced(String field, String value) {
        return value.isEmpty() ? "" : "  " + field + " = {" + value + "}";
    }

    private static String authors(Reference reference) {
        return reference.authors().stream().map(BibTex::author).collect(Collectors.joining(" and "));
    }

    /**
     * A name in its natural order where BibTeX cuts it rightly, otherwise in the order "family, suffix, given" or, when its
     * parts are not known, in braces, which keep it whole.
     */
    private static String author(String written) {
        PersonName name = PersonName.of(written);
        if (name.isWhole()) {
            boolean isOneWord = !name.family().contains(" ");
            return isOneWord && !AMBIGUOUS.matcher(name.family()).matches()
                    ? escaped(name.family())
                    : "{" + escaped(name.family()) + "}";
        }
        String family = name.hasSmallWordInFamily() ? "{" + escaped(name.family()) + "}" : escaped(name.family());
        String sorted = joined(" ", escaped(name.particle()), family);
        boolean isNatural = name.suffix().isEmpty()
                && !name.hasSmallWordInFamily()
                && (!name.family().contains(" ") || !name.particle().isEmpty());
        return isNatural
                ? joined(" ", escaped(name.given()), sorted)
                : joined(", ", sorted, escaped(name.suffix()), escaped(name.given()));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String note(Reference reference) {
        return Stream.of(reference.genre(), reference.event(), reference.place())
                .filter(part -> part != null && !part.isBlank())
                .map(BibTex::escaped)
                .collect(Collectors.joining(", "));
    }

    /** The date or the range in ISO 8601-2, in the known precision: 2025-03, or 2024-06-12/2024-06-14. */
    private static String period(Reference reference) {
        return Stream.of(reference.date(), reference.endDate())
                .filter(date -> date != null)
                .map(PartialDate::toString)
                .distinct()
                .collect(Collectors.joining("/"));
    }

    /** The name of a language in BibLaTeX: french. */
    private static String language(String code) {
        Locale locale = Locale.forLanguageTag(code);
        return locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    static String escaped(String text) {
        return text.codePoints()
                .map(c -> Unprintable.isUnprintable(c) ? ' ' : c)
                .mapToObj(c -> SPECIAL.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }

    /**
     * An address, which is not escaped as text: only backslashes and braces, which would end the field, are
     * percent-encoded.
     */
    private static String address(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }
}
