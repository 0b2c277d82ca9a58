package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.VenueContent;
import org.estrade.text.PlainLetters;
import org.estrade.text.WebAddress;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.venue.place.Towns;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of a line while the line is read: the facts that were recognised so far, and the words that were not
 * recognised.
 */
final class DeliveryDraft {

    private static final Pattern CREDIT = Pattern.compile(
            "^ ?\\(?(?i:(?:écrite?|rédigée?|réalisée?|written|made) )?" + "(?i:par|by) (\\p{Lu}[^,;()|:\uFFFC]*)\\)?");
    private static final String SEPARATORS = " ,;:/|&+·(–—-";
    private static final Set<String> CONJUNCTIONS = Set.of("", "et", "and", "puis", "then");

    private final int line;
    private final String language;
    private final List<ImportWarning> warnings;
    private final List<String> notes = new ArrayList<>();
    private final List<String> townCandidates = new ArrayList<>();
    private final List<LinkContent> links = new ArrayList<>();
    private final Map<String, SpeakerContent> speakers = new LinkedHashMap<>();
    private DeliveryContent facts = DeliveryContent.at(VenueContent.of(""));
    private boolean hasUnreadableDate;

    DeliveryDraft(int line, String language, List<ImportWarning> warnings) {
        this.line = line;
        this.language = language;
        this.warnings = warnings;
    }

    DeliveryContent facts() {
        return facts;
    }

    void facts(DeliveryContent facts) {
        this.facts = facts;
    }

    String language() {
        return language;
    }

    /** Sets the date of the delivery. Null changes nothing. */
    void date(@Nullable DateInText date) {
        if (date != null) {
            facts = facts.withDate(date.first()).withEndDate(date.last());
            if (date.unreadable() != null) {
                unreadableDate(date.unreadable());
            }
        }
    }

    /** Adds a date that does not exist, or that is not understood, to the note, with a warning. */
    void unreadableDate(String words) {
        hasUnreadableDate = true;
        notes.add(words);
        warn(Kind.DATE_UNREADABLE, words);
    }

    /** Adds words that may be a town. {@link #finish} chooses the town; the other candidates become the note. */
    void townOrNote(String words) {
        townCandidates.add(words);
    }

    /**
     * Adds a co-speaker.
     *
     * @param website the address of the co-speaker; null when there is none
     */
    void speaker(String written, @Nullable String website) {
        String name = NameVariants.withoutSemicolon(written);
        if (!name.equals(written)) {
            warn(Kind.SEMICOLON, written, name);
        }
        String validWebsite = website == null ? null : webAddressOrNull(name, website);
        speakers.putIfAbsent(NameVariants.key(name), new SpeakerContent(name, validWebsite));
    }

    List<LinkContent> links() {
        return List.copyOf(links);
    }

    /** Returns the address when it is a web address. For any other address it adds a warning and returns null. */
    @Nullable String webAddressOrNull(String words, String url) {
        String address = WebAddress.normalised(url);
        if (WebAddress.isValid(address)) {
            WebAddress.completed(url).ifPresent(complete -> warn(Kind.ADDRESS_COMPLETED, words, complete));
            return address;
        }
        warn(Kind.LINK_NOT_WEB, words, url);
        return null;
    }

    /** Adds the links of a text. The words after a link may name the author or the language of the link. */
    void links(InlineText part) {
        List<InlineText> textsAroundLinks = part.split(String.valueOf(InlineText.LINK));
        unrecognised(textsAroundLinks.get(0).text());
        for (int i = 0; i < part.links().size(); i++) {
            link(part.links().get(i), textsAroundLinks.get(i + 1).text());
        }
    }

    private void link(InlineText.Link link, String after) {
        LinkNaming naming = LinkNaming.of(link.text(), language);
        String rest = after;
        String credit = null;
        Matcher creditMatch = CREDIT.matcher(rest);
        if (creditMatch.find()) {
            credit = withoutSeparators(creditMatch.group(1)).replaceAll("\\.$", "");
            rest = rest.substring(creditMatch.end());
        }
        Language linkLanguage = Language.named(withoutSeparators(rest));
        if (linkLanguage != null && linkLanguage.rest().isEmpty()) {
            rest = "";
            naming = new LinkNaming(
                    naming.kind(), naming.label(), linkLanguage.code().equals(language) ? null : linkLanguage.code());
        }
        String address = webAddressOrNull(link.text(), link.url());
        if (address == null) {
            notes.add((link.text() + " (" + link.url() + ")").strip());
        } else {
            LinkContent content = naming.link(address);
            links.add(new LinkContent(content.kind(), content.url(), content.label(), content.language(), credit));
        }
        unrecognised(rest);
    }

    /** Adds words that were not recognised to the note, with a warning. Conjunctions such as "and" are dropped. */
    void unrecognised(String words) {
        String rest = withoutSeparators(words);
        if (!CONJUNCTIONS.contains(PlainLetters.words(rest))) {
            notes.add(rest);
            warn(Kind.LEFTOVER, PageOutline.excerpt(rest));
        }
    }

    /** Removes the separators before and after the words. */
    static String withoutSeparators(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && (SEPARATORS + ").").indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SEPARATORS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    /** Chooses the town, adds warnings for missing facts, and returns the delivery. */
    DeliveryContent finish() {
        chooseTown();
        if (facts.venue().name().isEmpty()) {
            warn(Kind.DELIVERY_WITHOUT_VENUE);
        }
        if (facts.date() == null && !hasUnreadableDate) {
            warn(Kind.DELIVERY_WITHOUT_DATE, facts.venue().name());
        }
        return facts.withNote(notes.isEmpty() ? null : String.join(", ", notes))
                .withSpeakers(List.copyOf(speakers.values()))
                .withLinks(links);
    }

    /**
     * Chooses the town: the first candidate that is a known town, else the first candidate that looks like a town. The
     * other candidates become the beginning of the note.
     */
    private void chooseTown() {
        String town = townCandidates.stream()
                .filter(Towns::isKnown)
                .findFirst()
                .or(() -> townCandidates.stream()
                        .filter(DeliveryVocabulary::looksLikeTown)
                        .findFirst())
                .orElse(null);
        List<String> otherCandidates = new ArrayList<>();
        for (String words : townCandidates) {
            if (words.equals(town)) {
                continue;
            }
            otherCandidates.add(words);
            if (!Character.isLowerCase(words.codePointAt(0))) {
                warn(Kind.LEFTOVER, PageOutline.excerpt(words));
            }
        }
        notes.addAll(0, otherCandidates);
        if (town != null) {
            facts = facts.withCity(town);
            String suggestion = Towns.isKnown(town) ? null : Towns.suggestion(town);
            if (suggestion != null) {
                warnings.add(ImportWarning.of(line, Kind.UNKNOWN_TOWN, town).withSuggestion(suggestion));
            }
        }
    }

    private void warn(Kind kind, String... arguments) {
        warnings.add(ImportWarning.of(line, kind, arguments));
    }
}
