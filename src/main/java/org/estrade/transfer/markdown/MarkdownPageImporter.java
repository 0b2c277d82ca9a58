package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.Slug;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.PageLines.Line;
import org.estrade.transfer.markdown.PageOutline.Section;
import org.estrade.transfer.markdown.TalkSection.Item;

/**
 * Reads a Jekyll page of talks: front matter, a contents list, then for each talk a heading of the second level, an
 * abstract, the list of its deliveries and the list of its tags.
 */
public final class MarkdownPageImporter {

    /** The most talks that a page may have. */
    public static final int MOST_TALKS = 2_000;

    private record Read(Section section, TalkSection parts, List<DeliveryContent> deliveries) {}

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
     * Reads the page. Line ends may be of any kind.
     *
     * @throws UnreadablePage when the page has no talk, or more than {@link #MOST_TALKS}
     */
    public static ImportedPage read(String page) throws UnreadablePage {
        List<Line> lines = PageLines.of(page);
        FrontMatter front = FrontMatter.of(lines);
        String language = front.language() == null ? Language.guess(page) : front.language();
        return new MarkdownPageImporter(language).read(lines, front);
    }

    private ImportedPage read(List<Line> lines, FrontMatter front) throws UnreadablePage {
        PageOutline outline = PageOutline.of(lines.subList(front.lines(), lines.size()), front.title(), warnings);
        List<Read> talks = talks(outline);
        if (talks.isEmpty()) {
            throw new UnreadablePage(Reason.NO_TALK);
        }
        if (talks.size() > MOST_TALKS) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        talks.forEach(this::count);
        List<ImportedTalk> imported = talks.stream().map(this::imported).toList();
        lines.forEach(this::warnOfLostCharacter);
        warnings.sort(ImportWarning.BY_LINE);
        return new ImportedPage(
                outline.title(), language, front.author(), front.description(), front.github(), imported, warnings);
    }

    /** A section is a talk when it has a list of deliveries or tags, or an entry in the contents list. */
    private List<Read> talks(PageOutline outline) {
        Set<Integer> inContents = ContentsList.check(outline.contents(), outline.sections(), warnings);
        List<Read> talks = new ArrayList<>();
        for (Section section : outline.sections()) {
            TalkSection parts = TalkSection.of(section.body());
            boolean named = inContents.contains(section.line());
            if (parts.isTalk() || named) {
                talks.add(new Read(section, parts, deliveries(parts)));
                PageOutline.warnIgnored(parts.ignored(), warnings);
            } else {
                warn(section.line(), Kind.SECTION_IGNORED, section.title());
            }
            if (parts.isTalk() && !named && !inContents.isEmpty()) {
                warn(section.line(), Kind.SECTION_WITHOUT_ENTRY, section.title());
            }
        }
        return talks;
    }

    private List<DeliveryContent> deliveries(TalkSection parts) {
        return parts.deliveries().stream()
                .map(item -> DeliveryLine.read(item.text(), item.line(), language, warnings))
                .toList();
    }

    private void count(Read talk) {
        talk.parts
                .tags()
                .forEach(item -> names(item).stream().map(NameVariants::listed).forEach(tags::add));
        for (DeliveryContent delivery : talk.deliveries) {
            venues.add(delivery.venue().name());
            delivery.speakers().forEach(speaker -> people.add(speaker.name()));
        }
    }

    private ImportedTalk imported(Read talk) {
        String title = talk.section.title();
        String slug = Slug.free(Slug.of(title), slugs);
        slugs.add(slug);
        TalkContent content = new TalkContent(
                slug,
                Map.of(language, new TalkText(title, talk.parts.abstractMarkdown())),
                tags(talk.parts.tags()),
                talk.deliveries.stream().map(this::spelled).toList(),
                List.of());
        return new ImportedTalk(
                content,
                talk.section.line(),
                talk.parts.deliveries().stream().map(Item::line).toList());
    }

    private List<String> tags(List<Item> items) {
        Set<String> names = new LinkedHashSet<>();
        for (Item item : items) {
            for (String written : names(item)) {
                String name = NameVariants.listed(written);
                if (!name.equals(written)) {
                    warn(item.line(), Kind.SEMICOLON, written, name);
                }
                String best = tags.best(name);
                if (!names.add(best)) {
                    warn(item.line(), Kind.TAG_TWICE, name);
                }
                if (!best.equals(name)) {
                    warnings.add(ImportWarning.of(item.line(), Kind.TAG_SPELLING, name, best)
                            .suggesting(best));
                }
            }
        }
        return List.copyOf(names);
    }

    private static List<String> names(Item item) {
        return InlineText.of(item.text()).split(",;").stream()
                .map(InlineText::plain)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private DeliveryContent spelled(DeliveryContent delivery) {
        VenueContent venue = delivery.venue();
        return delivery.withVenue(new VenueContent(venues.best(venue.name()), venue.website()))
                .withSpeakers(delivery.speakers().stream()
                        .map(speaker -> new SpeakerContent(people.best(speaker.name()), speaker.website()))
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
