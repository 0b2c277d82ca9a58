package org.estrade.text.typography;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The typography of a language, applied to texts when they are shown; stored texts stay as they were typed. Only spaces,
 * quotes, ellipses and dashes change. Addresses do not change, and neither does a text to which it was applied before.
 */
public final class Typography {

    /** Mark in place of a tag between two parts of a sentence: rules for spaces ignore it. */
    static final char MARKUP = '\uFDD0';

    /** Mark in place of code and similar: no rule changes it. */
    static final char OPAQUE = '\uFDD1';

    private static final Pattern ADDRESS = Pattern.compile("\uFDD2");

    // noncharacters of Unicode, for use inside programs: texts do not contain them
    private static final Pattern RESERVED = Pattern.compile("[\uFDD0-\uFDD2]");

    private static final Pattern ADDRESSES = Pattern.compile(
            // a web address, without the punctuation of the sentence around it
            "(?:https?://|mailto:|www\\.)[^\\s\u00A0\u202F\uFDD0\uFDD1<>]*[^\\s\u00A0\u202F\uFDD0\uFDD1<>.,;:!?»…\"'’”]"
                    // e-mail
                    + "|(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]{1,64}+@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+");

    private Typography() {}

    /**
     * A line of plain text with the typography of a language.
     *
     * @param language its code; a text in a language other than French and English is not changed
     */
    public static String text(String plain, String language) {
        return hasNoSign(plain) ? plain : sentence(withoutReserved(plain), language);
    }

    /**
     * Whether a text, as most names, has only letters, digits and spaces, and no space after a digit. No rule changes such a
     * text, and this is much faster than the rules.
     */
    private static boolean hasNoSign(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ' ' ? Character.isDigit(before) : !Character.isLetterOrDigit(letter)) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    static String withoutReserved(String text) {
        return RESERVED.matcher(text).replaceAll("");
    }

    /** The same for a text with marks, which stay in their order. */
    static String sentence(String marked, String language) {
        List<TypographyRule> rules = rules(language);
        if (rules.isEmpty()) {
            return marked;
        }
        Deque<String> addresses = new ArrayDeque<>();
        String text = ADDRESSES.matcher(marked).replaceAll(address -> {
            addresses.add(address.group());
            return ADDRESS.pattern();
        });
        for (TypographyRule rule : rules) {
            text = rule.apply(text);
        }
        return ADDRESS.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(addresses.remove()));
    }

    private static List<TypographyRule> rules(String language) {
        if (language.equals("fr") || language.startsWith("fr-")) {
            return FrenchTypography.RULES;
        }
        return language.equals("en") || language.startsWith("en-") ? EnglishTypography.RULES : List.of();
    }
}
