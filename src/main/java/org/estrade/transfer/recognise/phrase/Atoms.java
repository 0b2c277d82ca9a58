package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.Piece.Boundary;
import org.estrade.transfer.recognise.words.FormatWords;
import org.jspecify.annotations.Nullable;

/** A phrase cut at its separators, in one pass. Facts that are known part their neighbours; links stay whole. */
final class Atoms {

    private static final Pattern AT = Pattern.compile(
            "\\G (?:@ ?|(?:at|chez|during|au|aux|lors (?:de|du|des|d'))(?: the| la| le| les)? (?=[\\p{Lu}\\p{N}\"“«]))|\\G ?@(?= ?[\\p{Lu}\\p{N}])");

    private final String text;
    private final Mask mask;
    private final List<Atom> atoms = new ArrayList<>();
    private int start;
    private int depth;
    private Boundary boundary = Boundary.PIPE;
    private boolean afterAt;

    private Atoms(String text, Mask mask) {
        this.text = text;
        this.mask = mask;
    }

    static List<Atom> of(String text, Mask mask) {
        Atoms reader = new Atoms(text, mask);
        reader.read();
        return reader.atoms;
    }

    private void read() {
        Matcher at = AT.matcher(text);
        int i = 0;
        while (i < text.length()) {
            int length = mask.at(i) == Mask.FREE ? separator(i, at) : 0;
            if (mask.at(i) == Mask.FACT) {
                close(i, Boundary.FACT);
                while (i < text.length() && mask.at(i) == Mask.FACT) {
                    i++;
                }
                start = i;
            } else if (length > 0) {
                i += length;
                start = i;
            } else {
                i++;
            }
        }
        close(text.length(), Boundary.PIPE);
    }

    /** The length of the separator at that index, which is closed and remembered; 0 for none. */
    private int separator(int i, Matcher at) {
        char c = text.charAt(i);
        if (c == '(' || c == '[' || c == '{') {
            close(i, Boundary.BRACKET);
            depth++;
            return 1;
        }
        if (c == ')' || c == ']' || c == '}') {
            close(i, Boundary.BRACKET);
            depth = Math.max(0, depth - 1);
            return 1;
        }
        int picture = picture(i);
        if (picture > 0) {
            close(i, Boundary.DASH);
            return picture;
        }
        Boundary sign = sign(c, i);
        if (sign != null) {
            close(i, sign);
            return 1;
        }
        if ((c == ' ' || c == '@') && at.find(i) && at.start() == i) {
            close(i, Boundary.DASH);
            afterAt = true;
            return at.end() - i;
        }
        return 0;
    }

    /** The length of an emoji between words, which parts them; 0 for one that is a note, and for any other sign. */
    private int picture(int i) {
        int sign = text.codePointAt(i);
        boolean drawn = sign >= 0x2300 && Character.getType(sign) == Character.OTHER_SYMBOL;
        String note = drawn ? FormatWords.note(Character.toString(sign)) : null;
        return drawn && (note == null || note.isEmpty()) ? Character.charCount(sign) : 0;
    }

    private @Nullable Boundary sign(char c, int i) {
        boolean before = i == 0 || isSpace(i - 1);
        boolean after = i + 1 >= text.length() || isSpace(i + 1);
        return switch (c) {
            case '|', '•', '·', '\n', '→', '➜', '»' -> c == '»' && !before ? null : Boundary.PIPE;
            case '—' -> Boundary.DASH;
            case '–', '-', '/', '>', '~', '*', '+', '&' ->
                before && after && c != '&' && c != '+' ? Boundary.DASH : null;
            case ':' -> after ? Boundary.COLON : null;
            case ';' -> Boundary.DASH;
            case ',' -> after || !Character.isDigit(text.charAt(i + 1)) ? Boundary.COMMA : null;
            default -> null;
        };
    }

    private boolean isSpace(int i) {
        return Character.isWhitespace(text.charAt(i))
                || Character.isSpaceChar(text.charAt(i))
                || mask.at(i) == Mask.FACT;
    }

    private void close(int end, Boundary next) {
        if (!text.substring(start, end).isBlank()) {
            atoms.add(new Atom(start, end, boundary, depth > 0, afterAt));
            afterAt = false;
            boundary = next;
        } else if (next.compareTo(boundary) > 0) {
            boundary = next;
        }
        start = end;
    }
}
