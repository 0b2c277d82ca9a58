package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;

/** The role of a heading that has a date. */
final class DatedSection {

    private static final int MAX_LINES_BELOW_DATE = 3;

    private DatedSection() {}

    /** Whether the heading is the day of one delivery: below it are its venue and its title, each in a line. */
    static boolean isDateAboveLines(Line section) {
        List<Line> lines = section.candidates();
        FoundDate date = section.phrase().date();
        return date != null
                && date.precision() == 2
                && section.nameCount() == 0
                && !lines.isEmpty()
                && lines.size() <= MAX_LINES_BELOW_DATE
                && SectionRoles.subsections(section).isEmpty()
                && lines.stream().noneMatch(line -> line.isDated() || line.hasType(Node.Type.ITEM));
    }

    /** Whether the heading has a date of its own. The year of an edition counts too. */
    static boolean hasOwnDate(Line section) {
        FoundDate date = section.phrase().date();
        return date != null
                && (date.certainty() != Certainty.YEAR_ONLY || section.titleScore() < 0.3 || section.nameCount() > 1);
    }

    /** The role of a heading with a date: a delivery, an event with its talks below, or a group of deliveries. */
    static SectionRole roleOf(Line section) {
        List<Line> items = section.candidates();
        List<Line> sections = SectionRoles.subsections(section);
        if (section.nameCount() >= 2) {
            return SectionRole.DELIVERY;
        }
        if (!sections.isEmpty()) {
            return SectionRole.EVENT;
        }
        List<Line> bullets =
                items.stream().filter(line -> line.hasType(Node.Type.ITEM)).toList();
        boolean haveOwnDates = Line.shareOf(bullets, Line::hasDay) > 0.5
                && Line.meanNameCount(bullets) >= SectionRoles.MAX_NAMES_OF_HALF_LINE;
        if (haveOwnDates) {
            return SectionRole.GROUP;
        }
        boolean areTitlesBelow = !bullets.isEmpty() && Line.meanTitleScore(bullets) > section.titleScore();
        return areTitlesBelow ? SectionRole.EVENT : SectionRole.DELIVERY;
    }
}
