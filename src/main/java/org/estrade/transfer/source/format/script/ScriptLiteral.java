package org.estrade.transfer.source.format.script;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a list or an object of JavaScript as JSON. Every value keeps its line: the JSON has as many line ends before a value
 * as the script. A value that JSON does not know becomes text: {@code Kind.TALK} is "TALK", {@code new Date("2024-05-27")} is
 * the date. Spread elements, functions and type annotations are left out.
 */
final class ScriptLiteral {

    /** The longest name that is read. It bounds the work at each position. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\w\\p{L}$]{0,99}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}(?:\\.[0-9]{1,20})?");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4}) ?, ?([0-9]{1,2})(?: ?, ?([0-9]{1,2}))?[0-9, ]{0,20}");
    private static final int MAX_ARGUMENTS = 200;
    private static final int MAX_DEPTH = 40;

    private final String script;
    private final List<ScriptData.Comment> comments;
    private final StringBuilder json = new StringBuilder();
    /** The last character of the JSON that is neither a space nor a line end: whether a name or a value comes next. */
    private char last = '\0';

    private int at;
    private int line;

    private ScriptLiteral(String script, int start, int line, List<ScriptData.Comment> comments) {
        this.script = script;
        this.at = start;
        this.line = line;
        this.comments = comments;
    }

    /**
     * Writes the list or the object that begins at an index.
     *
     * @param line the line number of the start, from 1
     * @param comments receives the comments that hold a record
     */
    static Json write(String script, int start, int line, List<ScriptData.Comment> comments) {
        ScriptLiteral literal = new ScriptLiteral(script, start, line, comments);
        literal.writeValue();
        return new Json(literal.json.toString(), literal.at, literal.line);
    }

    /**
     * @param text the JSON; invalid when the script has something else than data at this place
     * @param end the index of the first character of the script after the literal
     * @param line the line number of the end, from 1
     */
    record Json(String text, int end, int line) {}

    private void writeValue() {
        StringBuilder brackets = new StringBuilder();
        do {
            char c = script.charAt(at);
            switch (c) {
                case '[', '{' -> {
                    brackets.append(c);
                    append(c);
                }
                case ']', '}' -> {
                    brackets.setLength(brackets.length() - 1);
                    append(c);
                }
                case '"', '\'', '`' -> writeString(c, isName(brackets));
                case ',' -> {
                    if (endsValue()) {
                        append(c);
                    } else {
                        at++;
                    }
                }
                case '/' -> skipComment();
                case '\n' -> lineEnd();
                default -> writeWord(c, isName(brackets));
            }
        } while (!brackets.isEmpty() && brackets.length() <= MAX_DEPTH && at < script.length());
    }

    /** Whether a field name comes next, and not a value. */
    private boolean isName(StringBuilder brackets) {
        boolean isInObject = !brackets.isEmpty() && brackets.charAt(brackets.length() - 1) == '{';
        return isInObject && (last == '{' || last == ',');
    }

    private boolean endsValue() {
        return last != '[' && last != '{' && last != ',' && last != ':';
    }

    private void append(char c) {
        json.append(c);
        last = c;
        at++;
    }

    private void lineEnd() {
        json.append('\n');
        line++;
        at++;
    }

    private void writeWord(char c, boolean isName) {
        if (Character.isDigit(c)) {
            String number = matched(NUMBER);
            writeText(number, isName && nextIsColon());
            return;
        }
        String name = matched(NAME);
        if (name.isEmpty()) {
            if (c == ':' || c == '-') {
                append(c);
            } else {
                // a parenthesis, a dot, a plus sign or the dots of a spread
                at++;
            }
            return;
        }
        if (isName) {
            if (nextIsColon()) {
                writeText(name, true);
            }
            return;
        }
        if (endsValue()) {
            // a type annotation or the call of a method
            return;
        }
        if (name.equals("true") || name.equals("false") || name.equals("null")) {
            json.append(name);
            last = 'l';
        } else if (name.equals("undefined")) {
            json.append("null");
            last = 'l';
        } else if (name.equals("Date") && at < script.length() && script.charAt(at) == '(') {
            writeDate();
        } else if (!continues()) {
            writeText(name, false);
        }
    }

    /** {@code Date(2024, 4, 27)} is 27 May 2024, because JavaScript counts the months from 0. */
    private void writeDate() {
        int end = script.indexOf(')', at);
        if (end < 0 || end - at > MAX_ARGUMENTS) {
            return;
        }
        Matcher day = DAY.matcher(script.substring(at + 1, end).strip());
        if (day.matches()) {
            String month = Integer.toString(Integer.parseInt(day.group(2)) + 1);
            String date = day.group(1) + "-" + (month.length() < 2 ? "0" : "") + month;
            String dayOfMonth = day.group(3);
            writeText(
                    dayOfMonth == null ? date : date + "-" + (dayOfMonth.length() < 2 ? "0" : "") + dayOfMonth, false);
            at = end + 1;
        }
    }

    /** Whether a name is only the beginning of a value: {@code new Date}, {@code Kind.TALK}, {@code require("x")}. */
    private boolean continues() {
        int next = at;
        while (next < script.length() && script.charAt(next) == ' ') {
            next++;
        }
        if (next >= script.length()) {
            return false;
        }
        char c = script.charAt(next);
        return c == '.' || c == '(' || (next > at && Character.isLetter(c));
    }

    private boolean nextIsColon() {
        int next = at;
        while (next < script.length() && (script.charAt(next) == ' ' || script.charAt(next) == '?')) {
            next++;
        }
        return next < script.length() && script.charAt(next) == ':';
    }

    private String matched(Pattern pattern) {
        Matcher matcher = pattern.matcher(script).region(at, script.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return matcher.group();
    }

    private void writeString(char quote, boolean isName) {
        int start = at + 1;
        int end = start;
        while (end < script.length() && script.charAt(end) != quote) {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, script.length());
        String source = script.substring(start, end);
        at = end + 1;
        if (!isName && last == '"') {
            // the second part of "a" + "b"
            int close = json.lastIndexOf("\"");
            json.insert(close, ScriptEscapes.inJson(source));
        } else {
            json.append('"').append(ScriptEscapes.inJson(source)).append('"');
            last = isName ? 'n' : '"';
        }
        addLineEnds(source);
    }

    private void addLineEnds(String passed) {
        int lineEnds = (int) passed.chars().filter(c -> c == '\n').count();
        json.append("\n".repeat(lineEnds));
        line += lineEnds;
    }

    private void writeText(String text, boolean isName) {
        json.append('"').append(text).append('"');
        last = isName ? 'n' : '"';
    }

    private void skipComment() {
        boolean isBlock = script.startsWith("/*", at);
        if (!isBlock && !script.startsWith("//", at)) {
            at++;
            return;
        }
        int end = isBlock ? script.indexOf("*/", at + 2) : script.indexOf('\n', at);
        end = end < 0 ? script.length() : isBlock ? end + 2 : end;
        String comment = script.substring(at, end);
        comments.add(new ScriptData.Comment(line, comment));
        addLineEnds(comment);
        at = end;
    }
}
