package org.estrade.text;

import java.util.List;

/** Names that one slip of the hand tells apart: a letter too many, one missing, one wrong, two in the wrong order. */
final class Typo {

    /** In letters: shorter words are told apart by one. */
    private static final int SHORTEST_WORD = 6;

    private Typo() {}

    /** Only one word of as many, or one in a name that was also parted differently. */
    static boolean isLikely(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return isSlip(String.join("", one), String.join("", other));
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
        return differing >= 0 && isSlip(one.get(differing), other.get(differing));
    }

    private static boolean isSlip(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        return longer.length() >= SHORTEST_WORD
                && longer.length() - shorter.length() <= 1
                // hardly anybody mistypes the beginning, and a number is another number
                && longer.charAt(0) == shorter.charAt(0)
                && digits(longer).equals(digits(shorter))
                // Pascale is not Pascal
                && !longer.equals(shorter + "e")
                && isOneStep(longer, shorter);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static boolean isOneStep(String longer, String shorter) {
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
