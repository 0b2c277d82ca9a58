package org.estrade.site.structured;

import org.estrade.site.TalkView;
import org.estrade.web.Markdown;

/** How a talk's abstract begins, as plain text for a place with little room. */
public final class Excerpt {

    /** What search engines and other sites show of a description. */
    private static final int ROOM = 200;

    private static final String MORE = "…";

    private Excerpt() {}

    /** Its first whole words, at most {@value #ROOM} characters of them; empty when there is no abstract. */
    public static String of(TalkView.Words words) {
        String text = Markdown.text(words.text().abstractMarkdown(), words.language())
                .replaceAll("\\s+", " ")
                .strip();
        if (text.codePointCount(0, text.length()) <= ROOM) {
            return text;
        }
        int end = text.offsetByCodePoints(0, ROOM - 1);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end).replaceFirst("[\\p{Z}\\p{Pd},;:]+$", "") + MORE;
    }
}
