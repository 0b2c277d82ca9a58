package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.Slug;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.PageLines.Line;
import org.estrade.transfer.markdown.PageOutline.Section;
import org.estrade.transfer.markdown.TalkSection.Item;
import org.estrade.transfer.markdown.exact.DeliveryFact;
import org.estrade.transfer.markdown.exact.ExactLinks;
import org.estrade.transfer.markdown.exact.ExactText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of talks in our own Markdown dialect. A page has front matter, a table of contents, and a section for each
 * talk. A section has a heading of the second level, an abstract, the list of deliveries and the list of tags.
 */
public final class MarkdownPageImporter {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+){0,60}");

    private record ParsedTalk(
            Section section, Set<String> fragments, TalkSection parts, List<DeliveryContent> deliveries) {}

    private final List<ImportWarning> warnings = new ArrayList<>();
    private final NameVariants tags = new NameVariants();
    private final NameVariants venues = new NameVariants();
    private final NameVariants people = new NameVariants();
    private final Set<String> slugs = new HashSet<>();
    private final String language;

    private MarkdownPageImporter(String language) {
        this.language = language;
    }

    /**
     * Reads a page. The line ends may be LF, CR LF or CR.
     *
     * @throws UnreadablePage when the page has no talk
     */
    public static ImportedPage read(String page) throws UnreadablePage {
        List<Line> lines = PageLines.of(page);
        FrontMatter front = FrontMatter.read(lines);
        String language = front.language() == null ? Language.guess(page) : front.language();
        return new MarkdownPageImporter(language).read(lines, front);
    }

    /** The path of the page on its former site, as its front matter says it; null when it does not. */
    public static @Nullable String permalink(String page) {
        return FrontMatter.read(PageLines.of(page)).permalink();
    }

    private ImportedPage read(List<Line> lines, FrontMatter front) throws UnreadablePage {
        PageOutline outline = PageOutline.of(lines.subList(front.lines(), lines.size()), front.title(), warnings);
        List<ParsedTalk> talks = talks(outline);
        if (talks.isEmpty()) {
            throw new UnreadablePage(Reason.NO_TALK);
        }
        talks.forEach(this::countSpellings);
        List<ImportedTalk> imported = talks.stream().map(this::imported).toList();
        lines.forEach(this::warnOfLostCharacter);
        warnings.addAll(AbstractLinks.warnings(imported));
        warnings.sort(ImportWarning.BY_LINE);
        return new ImportedPage(
                outline.title(),
                language,
                true,
                front.author(),
                front.description(),
                front.github(),
                imported,
                warnings);
    }

    /** The talks: the sections with a list of deliveries or tags, or with an entry in the table of contents. */
    private List<ParsedTalk> talks(PageOutline outline) {
        Map<Integer, Set<String>> anchorsByLine = ContentsList.check(outline.contents(), outline.sections(), warnings);
        List<ParsedTalk> talks = new ArrayList<>();
        for (Section section : outline.sections()) {
            TalkSection parts = TalkSection.of(section.body());
            boolean isInContents = anchorsByLine.containsKey(section.line());
            if (parts.isTalk() || isInContents) {
                Set<String> fragments = new LinkedHashSet<>(Set.of(section.anchor()));
                fragments.addAll(anchorsByLine.getOrDefault(section.line(), Set.of()));
                talks.add(new ParsedTalk(section, fragments, parts, deliveries(parts)));
                PageOutline.warnIgnored(parts.ignored(), warnings);
            } else {
                warn(section.line(), Kind.SECTION_IGNORED, section.title());
            }
            if (parts.isTalk() && !isInContents && !anchorsByLine.isEmpty()) {
                warn(section.line(), Kind.SECTION_WITHOUT_ENTRY, section.title());
            }
        }
        return talks;
    }

    private List<DeliveryContent> deliveries(TalkSection parts) {
        return parts.deliveries().stream().map(this::delivery).toList();
    }

    private DeliveryContent delivery(Item item) {
        String venue = ExactText.unquoted(item.text());
        List<ImportWarning> deliveryWarnings = new ArrayList<>();
        DeliveryContent fromLine = venue == null
                ? DeliveryLine.read(item.text(), item.line(), language, deliveryWarnings)
                : DeliveryContent.at(VenueContent.of(venue));
        DeliveryContent delivery = DeliveryFact.apply(item.facts(), fromLine);
        // the list of facts below the line may contain the date or the venue that the line does not
        deliveryWarnings.removeIf(warning -> (warning.kind() == Kind.DELIVERY_WITHOUT_DATE && delivery.date() != null)
                || (warning.kind() == Kind.DELIVERY_WITHOUT_VENUE
                        && !delivery.venue().name().isEmpty()));
        warnings.addAll(deliveryWarnings);
        return delivery;
    }

    private List<LinkContent> links(Item item) {
        List<ExactText.Pair> pairs = ExactText.pairs(item.text());
        List<LinkContent> exact = pairs == null ? List.of() : ExactLinks.read(pairs);
        return exact.isEmpty() ? DeliveryLine.links(item.text(), item.line(), language, warnings) : exact;
    }

    private void countSpellings(ParsedTalk talk) {
        talk.parts
                .tags()
                .forEach(item -> tagNames(item).stream()
                        .map(NameVariants::withoutSemicolon)
                        .forEach(tags::add));
        for (DeliveryContent delivery : talk.deliveries) {
            venues.add(delivery.venue().name());
            delivery.speakers().forEach(speaker -> people.add(speaker.name()));
        }
    }

    private ImportedTalk imported(ParsedTalk talk) {
        String title = talk.section.title();
        String slug = Slug.free(slug(talk.section), slugs);
        slugs.add(slug);
        String talkLanguage = talk.parts.language() == null ? language : talk.parts.language();
        TalkContent content = new TalkContent(
                slug,
                Map.of(talkLanguage, new TalkText(title, talk.parts.abstractMarkdown())),
                tags(talk.parts.tags()),
                talk.deliveries.stream().map(this::withFrequentSpellings).toList(),
                talk.parts.links().stream()
                        .flatMap(item -> links(item).stream())
                        .toList());
        return new ImportedTalk(
                content,
                talk.section.line(),
                talk.parts.deliveries().stream().map(Item::line).toList(),
                List.copyOf(talk.fragments));
    }

    /** The slug of a talk: the anchor that the author chose in the heading, else the slug that the title gives. */
    static String slug(Section section) {
        String anchor = section.anchor();
        boolean anchorIsSlug = section.anchorChosen()
                && SLUG.matcher(anchor).matches()
                && anchor.length() <= TalkValidator.LONGEST_SLUG;
        return anchorIsSlug ? anchor : Slug.of(section.title());
    }

    private List<String> tags(List<Item> items) {
        Set<String> names = new LinkedHashSet<>();
        for (Item item : items) {
            for (String spelling : tagNames(item)) {
                String name = NameVariants.withoutSemicolon(spelling);
                if (!name.equals(spelling)) {
                    warn(item.line(), Kind.SEMICOLON, spelling, name);
                }
                String mostFrequent = tags.mostFrequent(name);
                if (!names.add(mostFrequent)) {
                    warn(item.line(), Kind.TAG_TWICE, name);
                }
                if (!mostFrequent.equals(name)) {
                    warnings.add(ImportWarning.of(item.line(), Kind.TAG_SPELLING, name, mostFrequent)
                            .withSuggestion(mostFrequent));
                }
            }
        }
        return List.copyOf(names);
    }

    /** The names of the tags in a list item. */
    static List<String> tagNames(Item item) {
        String exact = ExactText.unquoted(item.text());
        if (exact != null) {
            return exact.isBlank() ? List.of() : List.of(exact);
        }
        return InlineText.of(item.text()).split(",;").stream()
                .map(InlineText::plain)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private DeliveryContent withFrequentSpellings(DeliveryContent delivery) {
        VenueContent venue = delivery.venue();
        return delivery.withVenue(new VenueContent(venues.mostFrequent(venue.name()), venue.website()))
                .withSpeakers(delivery.speakers().stream()
                        .map(speaker -> new SpeakerContent(people.mostFrequent(speaker.name()), speaker.website()))
                        .toList());
    }

    private void warnOfLostCharacter(Line line) {
        if (line.text().indexOf('\uFFFD') >= 0) {
            warn(line.number(), Kind.LOST_CHARACTER);
        }
    }

    private void warn(int line, Kind kind, String... arguments) {
        warnings.add(ImportWarning.of(line, kind, arguments));
    }
}
