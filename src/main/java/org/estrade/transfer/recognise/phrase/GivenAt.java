package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.text.LinkedText;

/**
 * The deliveries that a line below a title names with a verb: {@code Presented at MossConf 2018}, {@code An opening keynote at
 * MossConf}, {@code Given at MossConf 2018 and at BeeFest}.
 */
public final class GivenAt {

    private static final int MAX_LENGTH = 600;

    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:(?:first |also |it was |this (?:talk|session) was |this was "
                    + "|[^.!?\\n]{3,180}? (?:was|were|has been|a été|ont été) (?:first |also )?)?"
                    + "(?:given|presented|delivered|recorded|filmed|présentée?|donnée?|jouée?|enregistrée?)"
                    + "|(?:an?|the|une?|la|le) [\\p{L} -]{0,30}?(?:keynote|talk|workshop|panel|session|conférence|atelier))"
                    + "(?: live| online| remotely| internally| virtually| en ligne| en interne)? (?:@|at|during|on(?= the (?!same))|as (?:a )?part of|à|au|aux|chez|lors d(?:e|u|es)) ?(?:(?:the|la|le|les) |l['’])?"
                    + "(?:(?:first|second|third|fourth|fifth|last) (?=\\p{Lu}))?(?-i:(?=[^\\p{Ll}]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The end of the names: a sentence, or words about the talk. */
    private static final Pattern END = Pattern.compile(
            "[.!?](?= |$)|:(?= )| as part of | about | where | in which |(?:,| [-–—]) (?:this|in this|the) (?:talk|session)|, which ",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT = Pattern.compile(",? (?:and|et) (?:then |again )?(?:at|à|au|aux|@) (?:the )?");

    private GivenAt() {}

    public static boolean isIn(LinkedText words) {
        return words.text().length() <= MAX_LENGTH
                && BEGINNING.matcher(words.text()).find();
    }

    /** The words of each delivery, in the order of the line; empty when the line begins with other words. */
    public static List<LinkedText> findIn(LinkedText words) {
        Matcher beginning = BEGINNING.matcher(words.text());
        if (words.text().length() > MAX_LENGTH || !beginning.find()) {
            return List.of();
        }
        int end = endOfNames(words, beginning.end());
        List<LinkedText> found = new ArrayList<>();
        int start = beginning.end();
        Matcher next = NEXT.matcher(words.text()).region(start, end);
        while (next.find()) {
            found.add(words.slice(start, next.start()));
            start = next.end();
        }
        found.add(words.slice(start, end));
        return found;
    }

    /** Whether the line says more than where the talk was given. */
    public static boolean hasMoreWords(LinkedText words) {
        Matcher beginning = BEGINNING.matcher(words.text());
        return beginning.find()
                && endOfNames(words, beginning.end()) + 2 < words.text().length();
    }

    private static int endOfNames(LinkedText words, int start) {
        Matcher end = END.matcher(words.text()).region(start, words.text().length());
        while (end.find()) {
            int found = end.start();
            if (words.links().stream().noneMatch(link -> link.start() < found && link.end() > found)) {
                return found;
            }
        }
        return words.text().length();
    }
}
