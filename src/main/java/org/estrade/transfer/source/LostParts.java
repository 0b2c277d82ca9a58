package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.source.format.PlayerAddress;

/**
 * The check that nothing of a page is lost without a warning: it compares the text with the talks that were read of it.
 * The recognisers explain what they leave out; this check finds what they forgot.
 */
final class LostParts {

    /** So many words of a line that are in no talk, and so great a share of the line, make a lost line. */
    private static final int FEWEST_LOST_WORDS = 3;

    private static final double LOST_SHARE = 0.7;

    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|[0-9]{1,3}[.)])\\s.*");

    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{0,200}\\]\\([^)]{0,500}\\)|<img\\b[^>]{0,500}>");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"'(){}\\[\\]|`]+(?:\\([^\\s()]*\\)[^\\s<>\"'(){}\\[\\]|`]*)?");
    private static final Pattern END = Pattern.compile("[.,;:!?*_]+$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** So many addresses that no talk has as they stand are searched in the texts of talks; any more count as lost. */
    private static final int MOST_SEARCHED = 500;

    private final String addresses;
    private final Set<String> known = new HashSet<>();
    private int searched;
    private final Set<String> words = new HashSet<>();

    private LostParts(List<ImportedTalk> talks) {
        StringBuilder text = new StringBuilder();
        StringBuilder urls = new StringBuilder();
        for (ImportedTalk talk : talks) {
            add(talk.content(), text, urls);
        }
        addresses = urls.append(text).toString();
        words(text.toString(), words);
        Matcher address = ADDRESS.matcher(addresses);
        while (address.find()) {
            known.add(END.matcher(address.group()).replaceFirst(""));
        }
    }

    /**
     * The lines of the page of which an address, or most words, stand in no talk.
     *
     * @param told the numbers of the lines that a warning names already; they are left out
     * @param bullets whether the words of bullets count too; in records, names of fields are words, and only addresses count
     * @return the numbers of the lines, the first being 1, in their order
     */
    static List<Integer> lines(String page, List<ImportedTalk> talks, Set<Integer> told, boolean bullets) {
        LostParts kept = new LostParts(talks);
        List<Integer> lost = new ArrayList<>();
        String[] lines = page.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = PICTURE.matcher(lines[i]).replaceAll(" ");
            if (!told.contains(i + 1) && (kept.lacksAddress(line) || (bullets && kept.lacksWords(line)))) {
                lost.add(i + 1);
            }
        }
        return lost;
    }

    private boolean lacksAddress(String line) {
        Matcher found = ADDRESS.matcher(line);
        while (found.find()) {
            String address = END.matcher(found.group().replace("&amp;", "&")).replaceFirst("");
            if (isLost(PlayerAddress.page(address))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLost(String address) {
        if (known.contains(address)) {
            return false;
        }
        searched++;
        return searched > MOST_SEARCHED || !addresses.contains(address);
    }

    private boolean lacksWords(String line) {
        Set<String> own = new HashSet<>();
        if (!ITEM.matcher(line).matches()) {
            return false;
        }
        words(ADDRESS.matcher(line).replaceAll(" "), own);
        long lost = own.stream().filter(word -> !words.contains(word)).count();
        return lost >= FEWEST_LOST_WORDS && lost >= own.size() * LOST_SHARE;
    }

    private static void words(String text, Set<String> into) {
        Matcher found = WORD.matcher(PlainLetters.of(text));
        while (found.find()) {
            into.add(found.group());
        }
    }

    private static void add(TalkContent talk, StringBuilder text, StringBuilder urls) {
        talk.texts()
                .values()
                .forEach(own -> text.append(own.title())
                        .append('\n')
                        .append(own.abstractMarkdown())
                        .append('\n'));
        text.append(String.join("\n", talk.tags())).append('\n');
        add(talk.links(), text, urls);
        for (DeliveryContent delivery : talk.deliveries()) {
            add(delivery, text, urls);
        }
    }

    private static void add(DeliveryContent delivery, StringBuilder text, StringBuilder urls) {
        text.append(delivery.venue().name())
                .append('\n')
                .append(delivery.city())
                .append('\n')
                .append(delivery.note())
                .append('\n')
                .append(delivery.speakers().stream().map(SpeakerContent::name).collect(Collectors.joining("\n")))
                .append('\n');
        urls.append(delivery.venue().website()).append('\n');
        delivery.speakers().forEach(speaker -> urls.append(speaker.website()).append('\n'));
        add(delivery.links(), text, urls);
    }

    private static void add(List<LinkContent> links, StringBuilder text, StringBuilder urls) {
        for (LinkContent link : links) {
            urls.append(link.url()).append('\n');
            text.append(link.label()).append('\n');
        }
    }
}
