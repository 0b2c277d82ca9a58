package org.estrade.visitor.view;

import org.estrade.text.typography.Markdown;

/** The beginning of a talk's abstract as plain text of limited length. */
public final class Excerpt {

    private static final String MORE = "…";

    private Excerpt() {}

    /**
     * The first whole words of the abstract in one line.
     *
     * @param room the most characters
     * @return an empty text when there is no abstract
     */
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
