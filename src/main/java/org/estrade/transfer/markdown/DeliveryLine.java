package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.VenueContent;
import org.estrade.venue.place.Towns;
import org.jspecify.annotations.Nullable;

/**
 * Reads a delivery from one line of a list: {@code Venue #11, mars 2025, Lille, avec [Ada](https://…) : [slides](https://…)}.
 * The facts may be in any order. Words that are not recognised become the note, with a warning.
 */
final class DeliveryLine {

    private static final Pattern LEADING_MARKS = Pattern.compile("^[^\\p{L}\\p{N}\uFFFC(«“‘\"'#]+");
    private static final Pattern WITH = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?i:(?:en duo |co-?animée? )?avec|with) (?=\uFFFC|\\p{Lu})", Pattern.UNICODE_CASE);
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()\uFFFC]*)\\)");
    private static final Pattern AND = Pattern.compile(" (?i:et|and|puis) | ?[&+/] ?");
    private static final Pattern DASH = Pattern.compile(" [-–—|·/] ");
    private static final Pattern EDITION = Pattern.compile("(?:^| )((?:#|(?i:n)[°º]) ?[0-9]{1,5})(?=$| )");
    private static final Pattern EDITION_ALONE = Pattern.compile(
            "(?:#|(?i:n)[°º]) ?[0-9]{1,5}|[0-9]{1,3} ?(?:e|è|ème|er|re|ère|th|st|nd|rd) (?i:[ée]dition)");
    private static final Pattern PREPOSITION = Pattern.compile("^(?i:à|a|au|in|at) (?=\\p{Lu})");
    private static final Pattern TOWN_AND_ONLINE = Pattern.compile("^([^+&]+?) (?i:et|and|&|\\+) ([^+&]+)$");
    private static final int MAX_TOWN_AND_ONLINE_LENGTH = 100;

    /** The largest length of a line that is read, in characters. A longer line becomes the note without being read. */
    private static final int MAX_LENGTH = 20_000;

    private final DeliveryDraft draft;

    private DeliveryLine(DeliveryDraft draft) {
        this.draft = draft;
    }

    /**
     * Reads the delivery.
     *
     * @param markdown the text of the line, without the bullet
     * @param line the line number; the first line of the page has number 1
     * @param language the language code of the page
     * @param warnings the list to which warnings are added
     */
    static DeliveryContent read(String markdown, int line, String language, List<ImportWarning> warnings) {
        DeliveryDraft draft = new DeliveryDraft(line, language, warnings);
        if (markdown.length() > MAX_LENGTH) {
            draft.unrecognised(markdown);
        } else {
            InlineText inline = InlineText.of(markdown);
            String text = LEADING_MARKS.matcher(inline.text()).replaceFirst("");
            new DeliveryLine(draft).read(inline.withText(text));
        }
        return draft.finish();
    }

    /** Reads the links of a line that contains only links. */
    static List<LinkContent> links(String markdown, int line, String language, List<ImportWarning> warnings) {
        DeliveryDraft draft = new DeliveryDraft(line, language, warnings);
        draft.links(InlineText.of(markdown));
        return draft.links();
    }

    private void read(InlineText line) {
        DateInText date = DateInText.find(line.text());
        InlineText rest = date == null ? line : takeDate(line, date);
        int colon = colon(rest.text(), date == null ? null : date.start());
        if (colon < 0) {
            readFacts(rest);
        } else {
            readFacts(rest.before(colon));
            draft.links(rest.after(colon + 1));
        }
    }

    /**
     * Stores the date in the draft and removes it from the line. A comma replaces the date, because the words before it and
     * after it are separate facts.
     */
    private InlineText takeDate(InlineText line, DateInText date) {
        draft.date(date);
        if (date.yearAmongWords()) {
            return takeYear(line, date);
        }
        return replace(line, date.start(), date.end(), ",");
    }

    /**
     * Removes the year from the name of the venue. When the year is in another part of the line, such as {@code été 2025},
     * that whole part is a date of which only the year is known, and it becomes part of the note.
     */
    private InlineText takeYear(InlineText line, DateInText date) {
        int start = segmentStart(line.text(), date.start());
        int end = segmentEnd(line.text(), date.end());
        String words = line.text().substring(start, end).strip();
        if (start == 0 || words.indexOf(InlineText.LINK) >= 0) {
            return replace(line, date.start(), date.end(), " ");
        }
        draft.unreadableDate(words);
        return replace(line, start, end, "");
    }

    private static InlineText replace(InlineText line, int start, int end, String replacement) {
        return line.withText(
                line.text().substring(0, start) + replacement + line.text().substring(end));
    }

    private static int segmentStart(String text, int offset) {
        int start = offset;
        while (start > 0 && ",;(".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int segmentEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && ",;:()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /**
     * The offset of the colon before the links: the first such colon after the date; without a date, the last such colon.
     * The result is -1 when there is none. The parameter {@code date} is the offset of the date; null without a date.
     */
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

    private void readFacts(InlineText facts) {
        Matcher with = WITH.matcher(facts.text());
        if (!with.find()) {
            readSegments(facts.split(",;()"));
            return;
        }
        List<InlineText> segments = new ArrayList<>(facts.before(with.start()).split(",;()"));
        InlineText people = facts.after(with.end());
        int close = unopenedParenthesis(people.text());
        if (close >= 0) {
            segments.addAll(people.after(close + 1).split(",;()"));
            people = people.before(close);
        }
        segments.addAll(addPeople(people));
        readSegments(segments);
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

    /** Adds the co-speakers to the draft. The result is the list of parts that are not names. */
    private List<InlineText> addPeople(InlineText people) {
        List<InlineText> others = new ArrayList<>();
        PARENTHESES
                .matcher(people.text())
                .results()
                .forEach(match -> others.add(new InlineText(match.group(1).strip(), List.of())));
        String names =
                AND.matcher(PARENTHESES.matcher(people.text()).replaceAll("")).replaceAll(",");
        for (InlineText name : people.withText(names).split(",;()")) {
            if (!addPerson(name)) {
                others.add(name);
            }
        }
        return others;
    }

    /** Adds the co-speaker to the draft when the part is a name. The result is whether it is. */
    private boolean addPerson(InlineText name) {
        String words = name.text().replace(String.valueOf(InlineText.LINK), "").strip();
        if (name.links().size() == 1) {
            InlineText.Link link = name.links().get(0);
            String person = link.text().isBlank() ? words : link.text();
            boolean alone = words.isEmpty() || link.text().isBlank();
            if (alone && !person.isBlank() && !LinkNaming.isKindName(person)) {
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

    private void readSegments(List<InlineText> segments) {
        boolean venueFound = false;
        for (InlineText segment : segments) {
            if (DeliveryDraft.withoutSeparators(segment.text()).isEmpty()) {
                continue;
            }
            if (venueFound || isResource(segment)) {
                readFact(segment);
            } else {
                readVenue(segment);
                venueFound = true;
            }
        }
    }

    private static boolean isResource(InlineText segment) {
        return !segment.links().isEmpty()
                && LinkNaming.isKindName(segment.links().get(0).text());
    }

    /** Reads the venue. The first link in its name is the website of the venue. The other links belong to the delivery. */
    private void readVenue(InlineText segment) {
        List<InlineText.Link> links = segment.links();
        String website = links.isEmpty()
                ? null
                : draft.webAddressOrNull(links.get(0).text(), links.get(0).url());
        for (InlineText.Link other : links.subList(Math.min(1, links.size()), links.size())) {
            draft.links(new InlineText(String.valueOf(InlineText.LINK), List.of(other)));
        }
        String name = DeliveryDraft.withoutSeparators(segment.plain());
        Matcher edition = EDITION.matcher(name);
        if (edition.find()) {
            draft.facts(draft.facts().withEdition(edition.group(1)));
            name = (name.substring(0, edition.start()) + name.substring(edition.end())).strip();
        }
        name = DeliveryVocabulary.withoutArticle(withoutYear(name));
        draft.facts(draft.facts().withVenue(new VenueContent(name, website)));
    }

    private String withoutYear(String name) {
        String year =
                draft.facts().date() == null ? "" : " " + draft.facts().date().year();
        return year.isEmpty() || !name.endsWith(year) ? name : name.substring(0, name.length() - year.length());
    }

    private void readFact(InlineText segment) {
        if (!segment.links().isEmpty()) {
            draft.links(segment);
            return;
        }
        for (String part : DASH.split(segment.text(), -1)) {
            String words = DeliveryDraft.withoutSeparators(part);
            if (!words.isEmpty() && !takeKnownFact(words)) {
                townOrNote(words);
            }
        }
    }

    /** Stores the words in the draft when they are a known fact. The result is whether they are. */
    private boolean takeKnownFact(String words) {
        DeliveryContent facts = draft.facts();
        Language language = Language.named(words);
        if (DeliveryVocabulary.meansOnline(words)) {
            draft.facts(facts.withOnline(true));
        } else if (DeliveryVocabulary.meansCancelled(words)) {
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
        Matcher match = TOWN_AND_ONLINE.matcher(words.length() > MAX_TOWN_AND_ONLINE_LENGTH ? "" : words);
        if (match.matches() && DeliveryVocabulary.meansOnline(match.group(2))) {
            draft.facts(draft.facts().withOnline(true));
            townOrNote(match.group(1));
        } else if (draft.facts().date() == null && DateInText.looksLikeDate(words)) {
            draft.unreadableDate(words);
        } else {
            draft.townOrNote(PREPOSITION.matcher(words).replaceFirst(""));
        }
    }
}
