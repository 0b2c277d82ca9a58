package org.estrade.transfer.source.format.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists and objects that a file of JavaScript or TypeScript declares. The file is never run.
 *
 * @param json an object with a field for each declaration; each value is in the same line as in the file
 * @param comments the comments that hold a record
 */
public record ScriptData(String json, List<Comment> comments) {

    /**
     * A comment of the file.
     *
     * @param line the number of its first line; the first line of the file has number 1
     */
    public record Comment(int line, String text) {}

    private static final Pattern KEYWORD =
            Pattern.compile("(?:import|export|const|let|var|type|interface|module\\.exports|window\\.)\\b?");
    private static final Pattern DIRECTIVE = Pattern.compile("['\"]use [a-z]{1,20}['\"];?");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^[ \\t]{0,20}(?:export[ \\t]+default"
            + "|(?:module\\.)?exports(?:\\.\\w{1,60})?[ \\t]*="
            + "|window\\.(?:\\w{1,60})[ \\t]*="
            + "|(?:export[ \\t]+)?(?:const|let|var)[ \\t]+(?<name>\\w{1,60})(?:[ \\t]*:[^=\\n]{1,200})?[ \\t]*=)"
            + "\\s{0,20}(?:[A-Za-z.]{1,60}\\(\\s{0,20})?(?=[\\[{])");
    private static final Pattern FIELD = Pattern.compile("\\w{1,40} ?: ?['\"`\\[{0-9]");
    private static final int MIN_FIELDS = 2;
    private static final int MAX_DECLARATIONS = 100;

    public ScriptData {
        comments = List.copyOf(comments);
    }

    /** Whether a text is a script that declares a list or an object. */
    public static boolean isScript(String text) {
        Matcher keyword = KEYWORD.matcher(text).region(startOfCode(text), text.length());
        return keyword.lookingAt() && DECLARATION.matcher(text).find();
    }

    /** The index after the spaces, comments and directives at the beginning. */
    private static int startOfCode(String text) {
        int at = 0;
        while (at < text.length()) {
            Matcher directive = DIRECTIVE.matcher(text).region(at, text.length());
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = endOf(text, "\n", at);
            } else if (text.startsWith("/*", at)) {
                at = endOf(text, "*/", at);
            } else if (directive.lookingAt()) {
                at = directive.end();
            } else {
                return at;
            }
        }
        return at;
    }

    private static int endOf(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** Reads the declarations. The JSON is invalid when a declaration is more than data. */
    public static ScriptData of(String text) {
        List<Comment> comments = new ArrayList<>();
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
        comments.removeIf(comment ->
                FIELD.matcher(comment.text()).results().limit(MIN_FIELDS).count() < MIN_FIELDS);
        return new ScriptData(json.append('}').toString(), comments);
    }
}
