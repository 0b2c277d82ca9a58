package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.text.LinkedText;

/**
 * The links at the beginning of a paragraph whose words name a venue and a year: {@code [MossConf - June 2023](video): A talk
 * about moss}. The rest of the paragraph is the abstract of the talk.
 */
final class LinkedDeliveries {

    private static final int MAX_LENGTH = 90;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|/&·]{0,10}(?:(?:and|et)\\s)?");
    private static final Pattern REST = Pattern.compile("^[\\s:.,–—-]{0,10}");

    private LinkedDeliveries() {}

    /** The words of each of these links; empty when the paragraph begins with other words. */
    static List<LinkedText> findIn(LinkedText words) {
        List<LinkedText> found = new ArrayList<>();
        int end = 0;
        for (LinkedText.Link link : words.links()) {
            boolean isNext = link.start() >= end
                    && BETWEEN.matcher(words.text().substring(end, link.start()))
                            .matches();
            if (!isNext
                    || link.end() - link.start() > MAX_LENGTH
                    || !YEAR.matcher(words.textOf(link)).find()) {
                return found;
            }
            found.add(words.slice(link.start(), link.end()));
            end = link.end();
        }
        return found;
    }

    /** The text after these links. */
    static String rest(LinkedText words) {
        int end = words.links().get(findIn(words).size() - 1).end();
        return REST.matcher(words.slice(end, words.text().length()).toMarkdown())
                .replaceFirst("");
    }
}
