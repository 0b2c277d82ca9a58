package org.estrade.transfer.source.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Value;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a BibTeX file as records. Accents in TeX syntax become letters, and braces are removed. */
final class BibtexReader {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final Pattern KEY = Pattern.compile("(?m)^\\s*@(\\w{3,20})\\s{0,9}\\{\\s{0,9}([^,\\s{}]{1,200})");
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\\sand\\s");

    private final LineFinder lines;

    private BibtexReader(String text) {
        lines = new LineFinder(text, 0);
    }

    /** @throws UnreadablePage when the text is not valid BibTeX */
    static Value read(String file) throws UnreadablePage {
        String text = withDifferentKeys(withoutFrontMatter(file));
        try {
            BibTeXDatabase database = new BibTeXParser() {
                @Override
                public void checkStringResolution(Key key, @Nullable BibTeXString string) {
                    // an undefined macro, such as the short name of a journal, keeps its name as its value
                }
            }.parseFully(new StringReader(text));
            BibtexReader reader = new BibtexReader(text);
            List<Value> entries = new ArrayList<>();
            database.getEntries().values().forEach(entry -> entries.add(reader.record(entry)));
            return new Value.Sequence(entries, 1);
        } catch (ParseException | RuntimeException invalid) {
            // the parser throws unchecked exceptions for some invalid files
            throw new UnreadablePage(Reason.NO_TALK);
        }
    }

    /** Replaces the front matter, which site generators ask for in a file of BibTeX, by as many empty lines. */
    private static String withoutFrontMatter(String text) {
        int end = FrontMatterText.of(text).end();
        long lines = text.substring(0, end).chars().filter(c -> c == '\n').count();
        return "\n".repeat((int) lines) + text.substring(end);
    }

    /** Adds a number to a key that an earlier entry has too. The parser would keep only one of the two entries. */
    private static String withDifferentKeys(String text) {
        Map<String, Integer> counts = new HashMap<>();
        return KEY.matcher(text).replaceAll(entry -> {
            int count = counts.merge(entry.group(2), 1, Integer::sum);
            return Matcher.quoteReplacement(entry.group() + (count == 1 ? "" : "-" + count));
        });
    }

    private Value record(BibTeXEntry entry) {
        int line = lines.next(entry.getKey().getValue());
        Map<String, Value> fields = new LinkedHashMap<>();
        entry.getFields().forEach((key, value) -> {
            String name = key.getValue().toLowerCase(Locale.ROOT);
            fields.put(name, new Value.Text(LinkedText.of(withoutTex(name, value.toUserString())), line));
        });
        joinYearAndMonth(fields, line);
        if (fields.get("author") instanceof Value.Text author
                && !SEPARATOR.matcher(author.words().text()).find()) {
            // a single author is the speaker
            fields.remove("author");
        }
        return new Value.Fields(fields, line);
    }

    /** Replaces the fields with the year and the month by one field with the date. */
    private static void joinYearAndMonth(Map<String, Value> fields, int line) {
        if (!fields.containsKey("date") && fields.get("year") instanceof Value.Text year) {
            String yearText = year.words().text();
            String month = removeText(fields, "month");
            fields.remove("year");
            String day = fields.containsKey("day") && !month.isEmpty() ? removeText(fields, "day") : "";
            boolean isNumber = NUMBER.matcher(month).matches()
                    && (day.isEmpty() || NUMBER.matcher(day).matches());
            String date = isNumber
                    ? yearText + "-" + twoDigits(month) + (day.isEmpty() ? "" : "-" + twoDigits(day))
                    : (day + " " + month + " " + yearText).strip();
            fields.put("date", new Value.Text(LinkedText.of(date), line));
        }
    }

    private static String removeText(Map<String, Value> fields, String name) {
        return fields.remove(name) instanceof Value.Text text
                ? text.words().text().strip()
                : "";
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String withoutTex(String name, String value) {
        if (name.equals("url") || name.equals("doi") || (value.indexOf('\\') < 0 && value.indexOf('{') < 0)) {
            return value;
        }
        try {
            return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(value)));
        } catch (ParseException | TokenMgrException invalidTex) {
            return value.replaceAll("[{}\\\\]", "");
        }
    }
}
