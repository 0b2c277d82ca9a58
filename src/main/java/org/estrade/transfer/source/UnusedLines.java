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
 * Finds the lines of a page that are not in any imported talk. The recognisers warn about lines that they leave out. This
 * check finds the lines that the recognisers lost without a warning.
 */
final class UnusedLines {

    /** The smallest number of words of an unused line that are in no talk. */
    private static final int MIN_UNUSED_WORDS = 3;

    /** The smallest share of the words of an unused line that are in no talk. */
    private static final double MIN_UNUSED_SHARE = 0.7;

    private static final Pattern LIST_ITEM = Pattern.compile("^\\s*(?:[-*+]|[0-9]{1,3}[.)])\\s.*");

    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{0,200}\\]\\([^)]{0,500}\\)|<img\\b[^>]{0,500}>");
    /** The name of an address that another line gives: {@code [Slides][moss]}. */
    private static final Pattern REFERENCE = Pattern.compile("\\]\\[[^\\[\\]]{0,200}\\]");

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"'(){}\\[\\]|`]+(?:\\([^\\s()]*\\)[^\\s<>\"'(){}\\[\\]|`]*)?");

    /** The signs after an address. The condition at the start keeps the time for many signs linear. */
    private static final Pattern TRAILING_PUNCTUATION = Pattern.compile("(?<![.,;:!?*_])[.,;:!?*_]+$");

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** The largest number of addresses that are searched in all texts. More addresses count as unused without a search. */
    private static final int MAX_SEARCHES = 500;

    private final String importedText;
    private final Set<String> importedAddresses = new HashSet<>();
    private final Set<String> importedWords = new HashSet<>();
    private int searches;

    private UnusedLines(List<ImportedTalk> talks) {
        StringBuilder text = new StringBuilder();
        StringBuilder urls = new StringBuilder();
        for (ImportedTalk talk : talks) {
            add(talk.content(), text, urls);
        }
        importedText = urls.append(text).toString();
        addWords(text.toString(), importedWords);
        Matcher address = ADDRESS.matcher(importedText);
        while (address.find()) {
            importedAddresses.add(TRAILING_PUNCTUATION.matcher(address.group()).replaceFirst(""));
        }
    }

    /**
     * Finds the unused lines: the lines with an address that is in no talk, and the list items with words that are in no talk.
     *
     * @param linesWithWarning the numbers of the lines that already have a warning; they are not in the result
     * @param checkWords whether the words of list items are compared too. In records the names of fields are words, so only
     *     addresses are compared
     * @return the line numbers in ascending order; the first line has number 1
     */
    static List<Integer> find(
            String page, List<ImportedTalk> talks, Set<Integer> linesWithWarning, boolean checkWords) {
        UnusedLines importedTalks = new UnusedLines(talks);
        List<Integer> unused = new ArrayList<>();
        String[] lines = page.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = PICTURE.matcher(lines[i]).replaceAll(" ");
            if (!linesWithWarning.contains(i + 1)
                    && (importedTalks.lacksAddress(line) || (checkWords && importedTalks.lacksWords(line)))) {
                unused.add(i + 1);
            }
        }
        return unused;
    }

    private boolean lacksAddress(String line) {
        Matcher found = ADDRESS.matcher(line);
        while (found.find()) {
            String address = TRAILING_PUNCTUATION
                    .matcher(found.group().replace("&amp;", "&"))
                    .replaceFirst("");
            if (isUnused(address) && isUnused(PlayerAddress.page(address))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnused(String address) {
        if (importedAddresses.contains(address)) {
            return false;
        }
        searches++;
        return searches > MAX_SEARCHES || !importedText.contains(address);
    }

    private boolean lacksWords(String line) {
        Set<String> lineWords = new HashSet<>();
        if (!LIST_ITEM.matcher(line).matches()) {
            return false;
        }
        addWords(REFERENCE.matcher(ADDRESS.matcher(line).replaceAll(" ")).replaceAll(" "), lineWords);
        long unused =
                lineWords.stream().filter(word -> !importedWords.contains(word)).count();
        return unused >= MIN_UNUSED_WORDS && unused >= lineWords.size() * MIN_UNUSED_SHARE;
    }

    private static void addWords(String text, Set<String> into) {
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
