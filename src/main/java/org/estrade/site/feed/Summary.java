package org.estrade.site.feed;

/** The beginning of a plain text, where a program shows a few lines. */
final class Summary {

    private static final int LONGEST = 300;

    private Summary() {}

    /** Its first paragraph in one line, cut between two words when it is longer than 300 characters. */
    static String of(String plain) {
        String line = plain.strip().split("\n\\s*\n", 2)[0].replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1);
        return line.substring(0, end).replaceFirst("[\\s\\p{Punct}]+$", "") + "…";
    }
}
