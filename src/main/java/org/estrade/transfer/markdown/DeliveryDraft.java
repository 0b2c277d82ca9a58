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

/** A delivery while its line is being read: the facts that were recognised, and the words that were not. */
final class DeliveryDraft {

    private static final Pattern CREDIT = Pattern.compile(
            "^ ?\\(?(?i:(?:écrite?|rédigée?|réalisée?|written|made) )?" + "(?i:par|by) (\\p{Lu}[^,;()|:\uFFFC]*)\\)?");
    private static final String SEPARATORS = " ,;:/|&+·(–—-";
    private static final Set<String> JOINTS = Set.of("", "et", "and", "puis", "then");

    private final int line;
    private final String language;
    private final List<ImportWarning> warnings;
    private final List<String> notes = new ArrayList<>();
    private final List<String> towns = new ArrayList<>();
    private final List<LinkContent> links = new ArrayList<>();
    private final Map<String, SpeakerContent> speakers = new LinkedHashMap<>();
    private DeliveryContent facts = DeliveryContent.at(VenueContent.of(""));
    private boolean dateMeant;

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

    void date(@Nullable DateInText date) {
        if (date != null) {
            facts = facts.withDate(date.first()).withEndDate(date.last());
            if (date.unreadable() != null) {
                unreadableDate(date.unreadable());
            }
        }
    }

    void unreadableDate(String words) {
        dateMeant = true;
        notes.add(words);
        warn(Kind.DATE_UNREADABLE, words);
    }

    /** Adds words that are a town or a note. {@link #finish} decides, once all words of the line are known. */
    void townOrNote(String words) {
        towns.add(words);
    }

    void speaker(String written, @Nullable String website) {
        String name = NameVariants.listed(written);
        if (!name.equals(written)) {
            warn(Kind.SEMICOLON, written, name);
        }
        String safe = website == null ? null : onTheWeb(name, website);
        speakers.putIfAbsent(NameVariants.key(name), new SpeakerContent(name, safe));
    }

    List<LinkContent> links() {
        return List.copyOf(links);
    }

    /** The address; null, with a warning, for an address that is not on the web. */
    @Nullable String onTheWeb(String words, String url) {
        if (WebAddress.isValid(url)) {
            return url;
        }
        warn(Kind.LINK_NOT_WEB, words, url);
        return null;
    }

    /** Adds links. The words after a link may name its author or its language. */
    void resources(InlineText part) {
        List<InlineText> gaps = part.split(String.valueOf(InlineText.LINK));
        leftover(gaps.get(0).text());
        for (int i = 0; i < part.links().size(); i++) {
            resource(part.links().get(i), gaps.get(i + 1).text());
        }
    }

    private void resource(InlineText.Link link, String after) {
        LinkNaming naming = LinkNaming.of(link.text(), language);
        String rest = after;
        String credit = null;
        Matcher credited = CREDIT.matcher(rest);
        if (credited.find()) {
            credit = stripped(credited.group(1)).replaceAll("\\.$", "");
            rest = rest.substring(credited.end());
        }
        Language named = Language.named(stripped(rest));
        if (named != null && named.rest().isEmpty()) {
            rest = "";
            naming = new LinkNaming(naming.kind(), naming.label(), named.code().equals(language) ? null : named.code());
        }
        if (onTheWeb(link.text(), link.url()) == null) {
            notes.add((link.text() + " (" + link.url() + ")").strip());
        } else {
            LinkContent content = naming.link(link.url());
            links.add(new LinkContent(content.kind(), content.url(), content.label(), content.language(), credit));
        }
        leftover(rest);
    }

    /** Adds words that were not recognised to the note, with a warning. Joining words such as "and" are dropped. */
    void leftover(String words) {
        String rest = stripped(words);
        if (!JOINTS.contains(PlainLetters.words(rest))) {
            notes.add(rest);
            warn(Kind.LEFTOVER, PageOutline.excerpt(rest));
        }
    }

    /** The words without the separators around them. */
    static String stripped(String words) {
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

    DeliveryContent finish() {
        settleTowns();
        if (facts.venue().name().isEmpty()) {
            warn(Kind.DELIVERY_WITHOUT_VENUE);
        }
        if (facts.date() == null && !dateMeant) {
            warn(Kind.DELIVERY_WITHOUT_DATE, facts.venue().name());
        }
        return facts.withNote(notes.isEmpty() ? null : String.join(", ", notes))
                .withSpeakers(List.copyOf(speakers.values()))
                .withLinks(links);
    }

    /** Takes the first known town, else the first words that look like a town; the other words become the note. */
    private void settleTowns() {
        String town = towns.stream()
                .filter(Towns::isKnown)
                .findFirst()
                .or(() ->
                        towns.stream().filter(DeliveryVocabulary::looksLikeTown).findFirst())
                .orElse(null);
        List<String> asides = new ArrayList<>();
        for (String words : towns) {
            if (words.equals(town)) {
                continue;
            }
            asides.add(words);
            if (!Character.isLowerCase(words.codePointAt(0))) {
                warn(Kind.LEFTOVER, PageOutline.excerpt(words));
            }
        }
        notes.addAll(0, asides);
        if (town != null) {
            facts = facts.withCity(town);
            String suggestion = Towns.isKnown(town) ? null : Towns.suggestion(town);
            if (suggestion != null) {
                warnings.add(ImportWarning.of(line, Kind.UNKNOWN_TOWN, town).suggesting(suggestion));
            }
        }
    }

    private void warn(Kind kind, String... arguments) {
        warnings.add(ImportWarning.of(line, kind, arguments));
    }
}
