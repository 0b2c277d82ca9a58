package org.estrade.transfer.recognise.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.jspecify.annotations.Nullable;

/**
 * The venue that a sentence names: {@code This talk was given to the [Moss Brigade](…)}.
 *
 * @param name the name of the venue, never empty
 * @param website the address that the name links to; null when it is no link
 */
public record ProseVenue(String name, @Nullable String website) {

    private static final int MAX_LENGTH = 600;
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:given|presented|delivered|gave|held|spoke|presentation|talk|donnée?|présentée?|jouée?)\\b[^.!?]{0,90}?"
                    + "\\b(?:to|at|for|during|à|au|aux|chez|pour|lors (?:de|du|des)) (?:the |la |le |les |l['’])?(?:(?:19|20)[0-9]{2} )?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{N}.'’-]*(?: (?:(?!I\\b)\\p{Lu}[\\p{L}\\p{N}.'’-]*|[0-9]{4}|of|de|du|des|for|the))*");

    /** The venue that the sentence names; null when it names none. */
    public static @Nullable ProseVenue findIn(LinkedText sentence) {
        String text = sentence.text();
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        Matcher given = GIVEN.matcher(text);
        while (given.find()) {
            int start = given.end();
            for (LinkedText.Link link : sentence.links()) {
                if (link.start() == start && link.end() > start) {
                    return new ProseVenue(sentence.textOf(link).strip(), link.url());
                }
            }
            Matcher name = NAME.matcher(text).region(start, text.length());
            if (name.lookingAt() && name.group().length() > 2) {
                return new ProseVenue(name.group().replaceFirst("[. ]+$", ""), null);
            }
        }
        return null;
    }
}
