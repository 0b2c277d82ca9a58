package org.estrade.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spaces, quotes and dashes that a language's readers expect, put into text as it is shown; what is stored stays as
 * it was typed. Only spaces, quotes, ellipses and dashes change, addresses never do, and a text already set stays as it
 * is.
 */
public final class Typography {

    /** Stands for a tag between two pieces of one sentence: spaces are judged as if it were not there. */
    static final char MARKUP = '\uFDD0';

    /** Stands for code and the like: a word that no rule looks into. */
    static final char OPAQUE = '\uFDD1';

    private static final Pattern ADDRESS = Pattern.compile("\uFDD2");

    // Unicode keeps these three for programs: they are no part of any text
    private static final Pattern RESERVED = Pattern.compile("[\uFDD0-\uFDD2]");

    private static final Pattern ADDRESSES = Pattern.compile(
            // on the web, without the punctuation that ends the sentence around it
            "(?:https?://|mailto:|www\\.)[^\\s\u00A0\u202F\uFDD0\uFDD1<>]*[^\\s\u00A0\u202F\uFDD0\uFDD1<>.,;:!?»…\"'’”]"
                    // e-mail
                    + "|(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]{1,64}+@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+");

    private Typography() {}

    /** A line of plain text, set as {@code language} (its code: {@code fr}) wants it; other languages stay as typed. */
    public static String text(String plain, String language) {
        return sentence(withoutReserved(plain), language);
    }

    static String withoutReserved(String text) {
        return RESERVED.matcher(text).replaceAll("");
    }

    /** The same for a text that holds marks: each stays, in its order. */
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
