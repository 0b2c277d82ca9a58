package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.FailurePoint;
import org.estrade.transfer.recognise.record.Value;

/**
 * Reads the lists and objects that a file of JavaScript or TypeScript declares, as values with line numbers. The file is never
 * run. Several declarations become one object, with a field for each.
 */
final class ScriptReader {

    private static final Pattern START =
            Pattern.compile("(?s)\\A(?:\\s|//[^\\n]*\\n|/\\*.{0,5000}?\\*/|['\"]use [a-z]+['\"];?)*+"
                    + "(?:import|export|const|let|var|type|interface|module\\.exports|window\\.)\\b?");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^[ \\t]{0,20}(?:export[ \\t]+default"
            + "|(?:module\\.)?exports(?:\\.\\w{1,60})?[ \\t]*="
            + "|window\\.(?:\\w{1,60})[ \\t]*="
            + "|(?:export[ \\t]+)?(?:const|let|var)[ \\t]+(?<name>\\w{1,60})(?:[ \\t]*:[^=\\n]{1,200})?[ \\t]*=)"
            + "\\s{0,20}(?:[A-Za-z.]{1,60}\\(\\s{0,20})?(?=[\\[{])");
    private static final Pattern FIELD = Pattern.compile("\\w{1,40} ?: ?['\"`\\[{0-9]");
    private static final int MIN_FIELDS = 2;
    private static final int MAX_DECLARATIONS = 100;

    private ScriptReader() {}

    /** Whether a text is a script that declares a list or an object. */
    static boolean isScript(String text) {
        return START.matcher(text).lookingAt() && DECLARATION.matcher(text).find();
    }

    /**
     * Reads the declarations.
     *
     * @param leftOut receives the comments that hold a record
     * @throws UnreadablePage when a declaration is more than data, nested too deeply or too large
     */
    static Value read(String text, List<SkippedPart> leftOut) throws UnreadablePage {
        List<SkippedPart> comments = new ArrayList<>();
        StringBuilder json = new StringBuilder("{");
        Matcher declaration = DECLARATION.matcher(text);
        int line = 1;
        int at = 0;
        int count = 0;
        while (count < MAX_DECLARATIONS && at < text.length() && declaration.find(at)) {
            int newLines = (int) text.substring(at, declaration.end())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            line += newLines;
            ScriptLiteral.Json literal = ScriptLiteral.write(text, declaration.end(), line, comments);
            String name = declaration.group("name");
            json.append("\n".repeat(newLines))
                    .append(count == 0 ? "" : ",")
                    .append('"')
                    .append(name == null ? "talks" : name)
                    .append(count)
                    .append("\":")
                    .append(literal.text());
            at = literal.end();
            line = literal.line();
            count++;
        }
        Value all;
        try {
            all = JsonReader.read(json.append('}').toString());
        } catch (UnreadablePage invalid) {
            FailurePoint point = invalid.failurePoint();
            throw point == null ? invalid : UnreadablePage.invalid("JavaScript", point.line());
        }
        comments.stream()
                .filter(comment -> FIELD.matcher(comment.text())
                                .results()
                                .limit(MIN_FIELDS)
                                .count()
                        == MIN_FIELDS)
                .forEach(leftOut::add);
        return all instanceof Value.Fields declarations ? lists(declarations) : all;
    }

    /** The declared lists, or all declarations when none is a list. An object beside a list of talks holds settings. */
    private static Value lists(Value.Fields declarations) {
        Map<String, Value> lists = new LinkedHashMap<>(declarations.fields());
        lists.values().removeIf(value -> !(value instanceof Value.Sequence));
        Map<String, Value> kept = lists.isEmpty() ? declarations.fields() : lists;
        return kept.size() == 1 ? kept.values().iterator().next() : new Value.Fields(kept, 1);
    }
}
