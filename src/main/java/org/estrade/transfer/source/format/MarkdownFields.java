package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Value;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Reads the Markdown links and the HTML in the fields of records, since many sites show their fields as a page. */
public final class MarkdownFields {

    private static final int MAX_LENGTH = 500;
    private static final Pattern HTML_LINK = Pattern.compile("(?i)<a\\s[^<>]{0,400}href");
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,6}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private MarkdownFields() {}

    /** Returns the value with the links of its short texts. A long text stays as it is. */
    public static Value withLinks(Value value) {
        if (value instanceof Value.Text text) {
            return new Value.Text(withLinks(text.words()), text.lineNumber());
        }
        if (value instanceof Value.Sequence sequence) {
            List<Value> values = new ArrayList<>();
            sequence.values().forEach(inner -> values.add(withLinks(inner)));
            return new Value.Sequence(values, sequence.lineNumber());
        }
        Value.Fields record = (Value.Fields) value;
        Map<String, Value> fields = new LinkedHashMap<>();
        record.fields().forEach((name, inner) -> fields.put(name, withLinks(inner)));
        return new Value.Fields(fields, record.lineNumber());
    }

    private static LinkedText withLinks(LinkedText words) {
        String text = words.text().strip();
        if (!words.links().isEmpty() || text.length() > MAX_LENGTH || text.indexOf('\n') >= 0) {
            return words;
        }
        if (text.contains("](http")) {
            return MarkdownReader.readInline(text);
        }
        if (HTML_LINK.matcher(text).find()) {
            return HtmlWords.of(Jsoup.parseBodyFragment(text).body().childNodes());
        }
        return ENTITY.matcher(text).find() ? LinkedText.of(Parser.unescapeEntities(text, false)) : words;
    }
}
