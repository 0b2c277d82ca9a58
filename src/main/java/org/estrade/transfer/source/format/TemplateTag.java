package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.source.format.text.ForwardSearch;
import org.jspecify.annotations.Nullable;

/**
 * A template tag of a static site generator in a page.
 *
 * @param start the offset of the first character of the tag
 * @param end the offset after the last character of the tag
 * @param name the name of the tag; empty for comments, expressions and attributes
 * @param rest the text between the name and the end of the tag
 */
record TemplateTag(Kind kind, int start, int end, String name, String rest) {

    /** The kinds of tags. */
    enum Kind {
        /** A comment of Liquid or Hugo, with its first and its last tag. */
        COMMENT,
        /** An include or another Liquid tag: {@code {% … %}}. */
        LIQUID,
        /** A shortcode of Hugo or Zola: {@code {{< … >}}}, {@code {{% … %}}} or {@code {{ name(…) }}}. */
        HUGO,
        /** An expression whose value the generator inserts: {@code {{ … }}}. */
        EXPRESSION,
        /** The attributes of a block in a separate line, or of a link right after it: {@code {: … }}. */
        ATTRIBUTES
    }

    private static final int MAX_LENGTH = 4_000;
    private static final int MAX_TAGS = 20_000;

    private static final Pattern COMMENT = Pattern.compile("\\{%-? *comment *-?%\\}");
    private static final Pattern LIQUID = Pattern.compile("\\{%-? *(\\w+)([\\s\\S]*?)-?%\\}");
    private static final Pattern HUGO = Pattern.compile("\\{\\{[<%] *(/?\\w[\\w/-]*)([^}]*?)/?[>%]\\}\\}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{\\{-?([^{}]*?)-?\\}\\}");
    /** A shortcode of Zola inside an expression: {@code youtube(id="…")}. */
    private static final Pattern CALL = Pattern.compile("(\\w+)\\(([^()]*)\\)");

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^}\n]{0,300}\\}");

    /** Finds the tags of a page, in the order of the page. At most {@code MAX_TAGS} tags are found. */
    private static final class Finder {
        private final String page;
        private final ForwardSearch openBrace;
        private final ForwardSearch liquidEnd;
        private final ForwardSearch hugoEnd;
        private final ForwardSearch endComment;
        private final ForwardSearch hugoCommentEnd;

        private Finder(String page) {
            this.page = page;
            openBrace = new ForwardSearch(page, "{");
            liquidEnd = new ForwardSearch(page, "%}");
            hugoEnd = new ForwardSearch(page, "}}");
            endComment = new ForwardSearch(page, "endcomment");
            hugoCommentEnd = new ForwardSearch(page, "*/}}");
        }

        private List<TemplateTag> findAll() {
            List<TemplateTag> tags = new ArrayList<>();
            int offset = openBrace.indexFrom(0);
            while (offset >= 0 && tags.size() < MAX_TAGS) {
                TemplateTag tag = readTag(offset);
                if (tag != null) {
                    tags.add(tag);
                }
                offset = openBrace.indexFrom(tag == null ? offset + 1 : tag.end);
            }
            return tags;
        }

        private @Nullable TemplateTag readTag(int start) {
            if (page.startsWith("{{/*", start)) {
                return new TemplateTag(Kind.COMMENT, start, orEndOfPage(hugoCommentEnd.endFrom(start)), "", "");
            }
            if (page.startsWith("{%", start)) {
                int end = liquidEnd.endFrom(start);
                TemplateTag tag = match(Kind.LIQUID, LIQUID, start, end);
                boolean isComment = tag != null
                        && COMMENT.matcher(page.substring(start, end)).matches();
                if (!isComment) {
                    return tag;
                }
                int commentEnd = endComment.indexFrom(end);
                // a comment without an end ends at the end of the page
                return new TemplateTag(
                        Kind.COMMENT,
                        start,
                        commentEnd < 0 ? page.length() : orEndOfPage(liquidEnd.endFrom(commentEnd)),
                        "",
                        "");
            }
            if (page.startsWith("{{", start)) {
                int end = hugoEnd.endFrom(start);
                TemplateTag hugo = match(Kind.HUGO, HUGO, start, end);
                return hugo == null ? match(Kind.EXPRESSION, EXPRESSION, start, end) : hugo;
            }
            return page.startsWith("{:", start) ? readAttributes(start) : null;
        }

        private int orEndOfPage(int offset) {
            return offset < 0 ? page.length() : offset;
        }

        private @Nullable TemplateTag match(Kind kind, Pattern pattern, int start, int end) {
            if (end < 0 || end - start > MAX_LENGTH) {
                return null;
            }
            Matcher tag = pattern.matcher(page.substring(start, end));
            if (!tag.matches()) {
                return null;
            }
            Matcher call = CALL.matcher(kind == Kind.EXPRESSION ? tag.group(1).strip() : "");
            if (call.matches()) {
                return new TemplateTag(Kind.HUGO, start, end, call.group(1), call.group(2));
            }
            return kind == Kind.EXPRESSION
                    ? new TemplateTag(kind, start, end, "", tag.group(1))
                    : new TemplateTag(kind, start, end, tag.group(1), tag.group(2));
        }

        private @Nullable TemplateTag readAttributes(int start) {
            Matcher attributes = ATTRIBUTES.matcher(page).region(start, Math.min(page.length(), start + 310));
            if (!attributes.lookingAt()) {
                return null;
            }
            int end = attributes.end();
            boolean isAfterLink = start > 0 && page.charAt(start - 1) == ')';
            boolean isAloneInLine = isBlankBefore(start) && (end == page.length() || page.charAt(end) == '\n');
            return isAloneInLine || isAfterLink ? new TemplateTag(Kind.ATTRIBUTES, start, end, "", "") : null;
        }

        private boolean isBlankBefore(int start) {
            int first = start;
            while (first > 0
                    && start - first < 100
                    && (page.charAt(first - 1) == ' ' || page.charAt(first - 1) == '\t')) {
                first--;
            }
            return first == 0 || page.charAt(first - 1) == '\n';
        }
    }

    /** The tags of a page, in the order of the page. */
    static List<TemplateTag> findAll(String page) {
        return new Finder(page).findAll();
    }

    /** The text of the tag in the page. */
    String text(String page) {
        return page.substring(start, end);
    }
}
