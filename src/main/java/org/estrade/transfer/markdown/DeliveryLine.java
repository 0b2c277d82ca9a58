package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.VenueContent;
import org.estrade.venue.place.Towns;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of a "given at" list: {@code Venue #11, mars 2025, Lille, avec [Ada](https://…) : [slides](https://…)}.
 * The facts may stand in any order. Words that are not recognised go into the note, with a warning.
 */
final class DeliveryLine {

    private static final Pattern LEADING_MARKS = Pattern.compile("^[^\\p{L}\\p{N}\uFFFC(«“‘\"'#]+");
    private static final Pattern WITH = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?i:(?:en duo |co-?animée? )?avec|with) (?=\uFFFC|\\p{Lu})", Pattern.UNICODE_CASE);
    private static final Pattern ASIDE = Pattern.compile("\\(([^()\uFFFC]*)\\)");
    private static final Pattern AND = Pattern.compile(" (?i:et|and|puis) | ?[&+/] ?");
    private static final Pattern DASH = Pattern.compile(" [-–—|·/] ");
    private static final Pattern EDITION = Pattern.compile("(?:^| )((?:#|(?i:n)[°º]) ?[0-9]{1,5})(?=$| )");
    private static final Pattern EDITION_ALONE = Pattern.compile(
            "(?:#|(?i:n)[°º]) ?[0-9]{1,5}|[0-9]{1,3} ?(?:e|è|ème|er|re|ère|th|st|nd|rd) (?i:[ée]dition)");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:l['’]|(?:la|le|les|the) )(?=\\p{Ll})");
    private static final Pattern PREPOSITION = Pattern.compile("^(?i:à|a|au|in|at) (?=\\p{Lu})");
    private static final Pattern AND_ONLINE = Pattern.compile("^([^+&]+?) (?i:et|and|&|\\+) ([^+&]+)$");
    private static final int LONGEST_TOWN_AND_ONLINE = 100;

    /** The longest line that is read, in characters. A longer line becomes the note as a whole. */
    private static final int LONGEST = 20_000;

    private final DeliveryDraft draft;

    private DeliveryLine(DeliveryDraft draft) {
        this.draft = draft;
    }

    static DeliveryContent read(String markdown, int line, String language, List<ImportWarning> warnings) {
        DeliveryDraft draft = new DeliveryDraft(line, language, warnings);
        if (markdown.length() > LONGEST) {
            draft.leftover(markdown);
        } else {
            InlineText inline = InlineText.of(markdown);
            String text = LEADING_MARKS.matcher(inline.text()).replaceFirst("");
            new DeliveryLine(draft).read(inline.withText(text));
        }
        return draft.finish();
    }

    /** The links of a line that has nothing else. */
    static List<LinkContent> links(String markdown, int line, String language, List<ImportWarning> warnings) {
        DeliveryDraft draft = new DeliveryDraft(line, language, warnings);
        draft.resources(InlineText.of(markdown));
        return draft.links();
    }

    private void read(InlineText whole) {
        DateInText date = DateInText.in(whole.text());
        InlineText rest = date == null ? whole : withoutDate(whole, date);
        int colon = colon(rest.text(), date == null ? null : date.start());
        if (colon < 0) {
            head(rest);
        } else {
            head(rest.before(colon));
            draft.resources(rest.after(colon + 1));
        }
    }

    /** Replaces the date by a comma: the words before and after it are separate facts. */
    private InlineText withoutDate(InlineText whole, DateInText date) {
        draft.date(date);
        if (date.among()) {
            return withoutYear(whole, date);
        }
        return without(whole, date.start(), date.end(), ",");
    }

    /**
     * Takes the year out of the venue's name. A year among other words, such as {@code été 2025}, is a date of which only
     * the year is known.
     */
    private InlineText withoutYear(InlineText whole, DateInText date) {
        int start = segmentStart(whole.text(), date.start());
        int end = segmentEnd(whole.text(), date.end());
        String words = whole.text().substring(start, end).strip();
        if (start == 0 || words.indexOf(InlineText.LINK) >= 0) {
            return without(whole, date.start(), date.end(), " ");
        }
        draft.unreadableDate(words);
        return without(whole, start, end, "");
    }

    private static InlineText without(InlineText whole, int start, int end, String instead) {
        return whole.withText(
                whole.text().substring(0, start) + instead + whole.text().substring(end));
    }

    private static int segmentStart(String text, int at) {
        int start = at;
        while (start > 0 && ",;(".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int segmentEnd(String text, int at) {
        int end = at;
        while (end < text.length() && ",;:()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The offset of the colon before the links: the first one after the date, else the last one; -1 without one. */
    private static int colon(String text, @Nullable Integer date) {
        int colon = -1;
        boolean linkFollows = false;
        for (int i = text.length() - 1; i >= (date == null ? 0 : date); i--) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                linkFollows = false;
            } else if (c == InlineText.LINK) {
                linkFollows = true;
            } else if (c == ':' && linkFollows && (colon < 0 || date != null)) {
                colon = i;
            }
        }
        return colon;
    }

    private void head(InlineText head) {
        Matcher with = WITH.matcher(head.text());
        if (!with.find()) {
            segments(head.split(",;()"));
            return;
        }
        List<InlineText> segments = new ArrayList<>(head.before(with.start()).split(",;()"));
        InlineText people = head.after(with.end());
        int close = unopenedParenthesis(people.text());
        if (close >= 0) {
            segments.addAll(people.after(close + 1).split(",;()"));
            people = people.before(close);
        }
        segments.addAll(people(people));
        segments(segments);
    }

    private static int unopenedParenthesis(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Adds the co-speakers; returns the words between them that are no names. */
    private List<InlineText> people(InlineText people) {
        List<InlineText> others = new ArrayList<>();
        ASIDE.matcher(people.text())
                .results()
                .forEach(aside -> others.add(new InlineText(aside.group(1).strip(), List.of())));
        String names = AND.matcher(ASIDE.matcher(people.text()).replaceAll("")).replaceAll(",");
        for (InlineText name : people.withText(names).split(",;()")) {
            if (!isPerson(name)) {
                others.add(name);
            }
        }
        return others;
    }

    private boolean isPerson(InlineText name) {
        String words = name.text().replace(String.valueOf(InlineText.LINK), "").strip();
        if (name.links().size() == 1) {
            InlineText.Link link = name.links().get(0);
            String person = link.text().isBlank() ? words : link.text();
            boolean alone = words.isEmpty() || link.text().isBlank();
            if (alone && !person.isBlank() && !LinkNaming.isKind(person)) {
                draft.speaker(person, link.url());
                return true;
            }
        }
        if (name.links().isEmpty() && DeliveryVocabulary.looksLikeName(words) && !Towns.isKnown(words)) {
            draft.speaker(words, null);
            return true;
        }
        return false;
    }

    private void segments(List<InlineText> segments) {
        boolean venue = false;
        for (InlineText segment : segments) {
            if (DeliveryDraft.stripped(segment.text()).isEmpty()) {
                continue;
            }
            if (venue || isResource(segment)) {
                fact(segment);
            } else {
                venue(segment);
                venue = true;
            }
        }
    }

    private static boolean isResource(InlineText segment) {
        return !segment.links().isEmpty()
                && LinkNaming.isKind(segment.links().get(0).text());
    }

    /** Reads the venue. The first link in its name is the venue's website; other links belong to the delivery. */
    private void venue(InlineText segment) {
        List<InlineText.Link> links = segment.links();
        String website = links.isEmpty()
                ? null
                : draft.onTheWeb(links.get(0).text(), links.get(0).url());
        for (InlineText.Link other : links.subList(Math.min(1, links.size()), links.size())) {
            draft.resources(new InlineText(String.valueOf(InlineText.LINK), List.of(other)));
        }
        String name = DeliveryDraft.stripped(segment.plain());
        Matcher edition = EDITION.matcher(name);
        if (edition.find()) {
            draft.facts(draft.facts().withEdition(edition.group(1)));
            name = (name.substring(0, edition.start()) + name.substring(edition.end())).strip();
        }
        name = withoutArticle(withoutYear(name));
        draft.facts(draft.facts().withVenue(new VenueContent(name, website)));
    }

    private String withoutYear(String name) {
        String year =
                draft.facts().date() == null ? "" : " " + draft.facts().date().year();
        return year.isEmpty() || !name.endsWith(year) ? name : name.substring(0, name.length() - year.length());
    }

    /** Removes an article before a word in lower case. Before a capital letter the article is part of the name. */
    private static String withoutArticle(String name) {
        Matcher article = ARTICLE.matcher(name);
        if (!article.find()) {
            return name;
        }
        int first = article.end();
        return name.substring(first, first + 1).toUpperCase(Locale.ROOT) + name.substring(first + 1);
    }

    private void fact(InlineText segment) {
        if (!segment.links().isEmpty()) {
            draft.resources(segment);
            return;
        }
        for (String part : DASH.split(segment.text(), -1)) {
            String words = DeliveryDraft.stripped(part);
            if (!words.isEmpty() && !isKnownFact(words)) {
                townOrNote(words);
            }
        }
    }

    private boolean isKnownFact(String words) {
        DeliveryContent facts = draft.facts();
        Language language = Language.named(words);
        if (DeliveryVocabulary.meanOnline(words)) {
            draft.facts(facts.withOnline(true));
        } else if (DeliveryVocabulary.meanCancelled(words)) {
            draft.facts(facts.withCancelled(true));
        } else if (facts.edition() == null && EDITION_ALONE.matcher(words).matches()) {
            draft.facts(facts.withEdition(words));
        } else if (language != null && language.rest().isEmpty()) {
            draft.facts(facts.withLanguage(language.code().equals(draft.language()) ? null : language.code()));
        } else {
            return false;
        }
        return true;
    }

    private void townOrNote(String words) {
        Matcher both = AND_ONLINE.matcher(words.length() > LONGEST_TOWN_AND_ONLINE ? "" : words);
        if (both.matches() && DeliveryVocabulary.meanOnline(both.group(2))) {
            draft.facts(draft.facts().withOnline(true));
            townOrNote(both.group(1));
        } else if (draft.facts().date() == null && DateInText.isMeantIn(words)) {
            draft.unreadableDate(words);
        } else {
            draft.townOrNote(PREPOSITION.matcher(words).replaceFirst(""));
        }
    }
}
