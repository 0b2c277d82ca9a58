package org.estrade.text.similarity;

import java.util.List;

/** Names that differ by one typing error: a letter too many, one missing, one wrong, or two in the wrong order. */
final class TypingError {

    /** The shortest word in which one letter may be an error: in a shorter one, it makes another word. */
    private static final int SHORTEST_WORD = 6;

    private TypingError() {}

    /** Whether one word of as many has an error, or the whole name if its words are separated differently. */
    static boolean isLikely(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return isOneError(String.join("", one), String.join("", other));
        }
        int differing = -1;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0 && isOneError(one.get(differing), other.get(differing));
    }

    private static boolean isOneError(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        return longer.length() >= SHORTEST_WORD
                && longer.length() - shorter.length() <= 1
                // the first letter is hardly ever wrong, and another number is another name
                && longer.charAt(0) == shorter.charAt(0)
                && digits(longer).equals(digits(shorter))
                // two names: Pascale and Pascal
                && !longer.equals(shorter + "e")
                && differsByOneStep(longer, shorter);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static boolean differsByOneStep(String longer, String shorter) {
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(same + 1).equals(shorter.substring(same));
        }
        return same < shorter.length()
                && (longer.substring(same + 1).equals(shorter.substring(same + 1)) || isSwapped(longer, shorter, same));
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
