package org.estrade.visitor.view;

import org.estrade.text.typography.Markdown;

/** How a talk's abstract begins, as plain text for a place with little room. */
public final class Excerpt {

    private static final String MORE = "…";

    private Excerpt() {}

    /** Its first whole words in one line, at most that many characters of them; empty when there is no abstract. */
    public static String of(TalkView.Words words, int room) {
        return of(Markdown.plain(words.text().abstractMarkdown(), words.language()), room);
    }

    static String of(String plain, int room) {
        String text = plain.replaceAll("\\s+", " ").strip();
        if (text.codePointCount(0, text.length()) <= room) {
            return text;
        }
        int end = text.offsetByCodePoints(0, room - 1);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end).replaceFirst("[\\p{Z}\\p{Pd},;:]+$", "") + MORE;
    }
}
