package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag of a static-site generator in a page.
 *
 * @param start offset of its first character
 * @param end offset behind its last one
 * @param name of the tag, empty for attributes of a block
 * @param rest what stands between the name and the end of the tag
 */
record TemplateTag(Kind kind, int start, int end, String name, String rest) {

    /** The kinds of tags. */
    enum Kind {
        /** A comment of Liquid or Hugo, from its first tag to its last. */
        COMMENT,
        /** An include or another tag between a brace and a per cent sign. */
        LIQUID,
        /** A shortcode, between two braces and an angle bracket or a per cent sign. */
        HUGO,
        /** A value that the generator puts in, between two braces. */
        EXPRESSION,
        /** A brace and a colon: classes of the block, in a line of their own. */
        ATTRIBUTES
    }

    private static final int LONGEST = 4_000;
    private static final int MOST_TAGS = 20_000;

    private static final Pattern COMMENT = Pattern.compile("\\{%-? *comment *-?%\\}");
    private static final Pattern LIQUID = Pattern.compile("\\{%-? *(\\w+)([\\s\\S]*?)-?%\\}");
    private static final Pattern HUGO = Pattern.compile("\\{\\{[<%] *(/?\\w[\\w-]*)([^}]*?)/?[>%]\\}\\}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{\\{-?([^{}]*?)-?\\}\\}");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^}\n]{0,300}\\}");

    /** Finds the tags of a page, in the order of the page. A page with more tags than any site has is read up to there. */
    private static final class Finder {
        private final String page;
        private final ForwardSearch open;
        private final ForwardSearch liquidEnd;
        private final ForwardSearch hugoEnd;
        private final ForwardSearch endComment;
        private final ForwardSearch hugoCommentEnd;

        private Finder(String page) {
            this.page = page;
            open = new ForwardSearch(page, "{");
            liquidEnd = new ForwardSearch(page, "%}");
            hugoEnd = new ForwardSearch(page, "}}");
            endComment = new ForwardSearch(page, "endcomment");
            hugoCommentEnd = new ForwardSearch(page, "*/}}");
        }

        private List<TemplateTag> all() {
            List<TemplateTag> tags = new ArrayList<>();
            int offset = open.from(0);
            while (offset >= 0 && tags.size() < MOST_TAGS) {
                TemplateTag tag = at(offset);
                if (tag != null) {
                    tags.add(tag);
                }
                offset = open.from(tag == null ? offset + 1 : tag.end);
            }
            return tags;
        }

        private @Nullable TemplateTag at(int start) {
            if (page.startsWith("{{/*", start)) {
                return new TemplateTag(Kind.COMMENT, start, orEnd(hugoCommentEnd.endFrom(start)), "", "");
            }
            if (page.startsWith("{%", start)) {
                int end = liquidEnd.endFrom(start);
                TemplateTag tag = tag(Kind.LIQUID, LIQUID, start, end);
                boolean comment = tag != null
                        && COMMENT.matcher(page.substring(start, end)).matches();
                if (!comment) {
                    return tag;
                }
                int last = endComment.from(end);
                // a comment without an end hides the rest of the page
                return new TemplateTag(
                        Kind.COMMENT, start, last < 0 ? page.length() : orEnd(liquidEnd.endFrom(last)), "", "");
            }
            if (page.startsWith("{{", start)) {
                int end = hugoEnd.endFrom(start);
                TemplateTag hugo = tag(Kind.HUGO, HUGO, start, end);
                return hugo == null ? tag(Kind.EXPRESSION, EXPRESSION, start, end) : hugo;
            }
            return page.startsWith("{:", start) ? attributes(start) : null;
        }

        private int orEnd(int offset) {
            return offset < 0 ? page.length() : offset;
        }

        private @Nullable TemplateTag tag(Kind kind, Pattern pattern, int start, int end) {
            if (end < 0 || end - start > LONGEST) {
                return null;
            }
            Matcher tag = pattern.matcher(page.substring(start, end));
            if (!tag.matches()) {
                return null;
            }
            return kind == Kind.EXPRESSION
                    ? new TemplateTag(kind, start, end, "", tag.group(1))
                    : new TemplateTag(kind, start, end, tag.group(1), tag.group(2));
        }

        private @Nullable TemplateTag attributes(int start) {
            Matcher attributes = ATTRIBUTES.matcher(page).region(start, Math.min(page.length(), start + 310));
            if (!attributes.lookingAt()) {
                return null;
            }
            int end = attributes.end();
            boolean alone = isBlankBefore(start) && (end == page.length() || page.charAt(end) == '\n');
            return alone ? new TemplateTag(Kind.ATTRIBUTES, start, end, "", "") : null;
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

    static List<TemplateTag> of(String page) {
        return new Finder(page).all();
    }

    /** The tag as it is written. */
    String written(String page) {
        return page.substring(start, end);
    }
}
