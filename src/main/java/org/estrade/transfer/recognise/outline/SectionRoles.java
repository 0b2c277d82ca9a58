package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.phrase.Piece;
import org.jspecify.annotations.Nullable;

/** The roles of headings. The text of the heading, the lines below and the neighbouring headings decide. */
final class SectionRoles {

    /**
     * The highest mean number of names at which the lines below a heading name only what the heading does not: the
     * venues of a talk, or the talks of an event.
     */
    static final double MAX_NAMES_OF_HALF_LINE = 1.55;

    private static final double MIN_DIFFERENCE_OF_SCORES = 0.7;

    /** The evidence, from -2 to 2, from which headings with the same lines below get the same role. */
    private static final double MIN_EVIDENCE = 0.3;

    private static final double MIN_SCORE_OF_LINKED_TITLES = -0.3;

    private final @Nullable Shape chosenShape;
    private boolean areTitlesAboveFacts;

    SectionRoles(@Nullable Shape chosenShape) {
        this.chosenShape = chosenShape;
    }

    /** The role of each of these headings, which have the same parent. */
    List<SectionRole> rolesOf(List<Line> sections) {
        List<SectionRole> roles = new ArrayList<>();
        areTitlesAboveFacts = UndatedSection.areTitlesAboveFacts(sections);
        for (Line section : sections) {
            roles.add(roleOf(section));
        }
        followSiblings(sections, roles);
        if (areLinkedTitles(sections)) {
            roles.replaceAll(role -> role == SectionRole.LEFT_OUT ? role : SectionRole.TALK);
        }
        long talks = roles.stream().filter(role -> role == SectionRole.TALK).count();
        boolean areMostlyTalks = talks > 0 && talks * 2 >= roles.size() - 1;
        Set<String> repeated = textsOfSeveralSections(sections);
        for (int i = 0; i < roles.size(); i++) {
            Line section = sections.get(i);
            boolean isTalk = (areMostlyTalks && (subsections(section).isEmpty() || beginsWithText(section)))
                    || hasOnlyPartsOfTalk(section, repeated);
            if (roles.get(i) == SectionRole.GROUP && isTalk && isPlainTitle(section)) {
                roles.set(i, SectionRole.TALK);
            }
        }
        return roles;
    }

    /**
     * Gives a heading that was taken for a talk, or for an event, the role that most headings with the same kinds of lines
     * below show together. One name alone may look like a title or like an event.
     */
    private static void followSiblings(List<Line> sections, List<SectionRole> roles) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == SectionRole.TALK || roles.get(i) == SectionRole.EVENT) {
                groups.computeIfAbsent(shapeBelow(sections.get(i)), any -> new ArrayList<>())
                        .add(i);
            }
        }
        followDeliveries(sections, roles);
        for (List<Integer> group : groups.values()) {
            List<Line> alike = group.stream().map(sections::get).toList();
            long talks =
                    group.stream().filter(i -> roles.get(i) == SectionRole.TALK).count();
            double evidence = (2.0 * talks / group.size() - 1) + repetitionBelow(alike);
            if (group.size() > 2 && Math.abs(evidence) >= MIN_EVIDENCE) {
                group.forEach(i -> roles.set(i, evidence > 0 ? SectionRole.TALK : SectionRole.EVENT));
            }
        }
    }

    /** Makes all headings with two names deliveries when most of them are. */
    private static void followDeliveries(List<Line> sections, List<SectionRole> roles) {
        List<Integer> withTwoNames = IntStream.range(0, roles.size())
                .filter(i -> sections.get(i).nameCount() == 2 && roles.get(i) != SectionRole.LEFT_OUT)
                .boxed()
                .toList();
        long deliveries = withTwoNames.stream()
                .filter(i -> roles.get(i) == SectionRole.DELIVERY)
                .count();
        if (withTwoNames.size() > 2 && deliveries * 2 > withTwoNames.size()) {
            withTwoNames.stream()
                    .filter(i -> roles.get(i) == SectionRole.TALK
                            && subsections(sections.get(i)).isEmpty())
                    .forEach(i -> roles.set(i, SectionRole.DELIVERY));
        }
    }

    /** Whether each heading is the title of a talk that links to its slides, and nothing is below it. */
    private static boolean areLinkedTitles(List<Line> sections) {
        return sections.size() > 1
                && sections.stream()
                        .allMatch(section -> section.children().isEmpty()
                                && !section.isDated()
                                && section.nameCount() > 0
                                && TalkBodyLines.isOneLink(section.node().words()))
                && Line.meanTitleScore(sections) > MIN_SCORE_OF_LINKED_TITLES;
    }

    /** The share of the lines below several headings that repeat a name, since events are repeated more often than talks. */
    private static double repetitionBelow(List<Line> sections) {
        List<Line> below = sections.stream()
                .flatMap(section -> section.candidates().stream())
                .filter(line -> line.nameCount() > 0)
                .toList();
        return EventLevel.repeatedShare(below) - EventLevel.repeatedShare(sections);
    }

    /** The kinds of lines below a heading, in any order. */
    private static String shapeBelow(Line section) {
        Set<String> kinds = new TreeSet<>();
        for (Line child : section.children()) {
            String kind = child.hasOnlyMaterials()
                    ? "links"
                    : child.nameCount() == 0 ? "facts" : child.isProse() ? "text" : child.isDated() ? "dated" : "name";
            kinds.add(child.node().type() + " " + kind);
        }
        return String.valueOf(kinds);
    }

    private static boolean isPlainTitle(Line section) {
        return !HeadingWords.isGroup(section.text())
                && section.nameCount() > 0
                && Math.max(section.titleScore(), Line.titleScore(section.text())) > -0.2;
    }

    private static boolean beginsWithText(Line section) {
        return section.children().stream()
                .findFirst()
                .filter(SectionRoles::isPlainText)
                .isPresent();
    }

    private static boolean isPlainText(Line line) {
        return line.hasType(Node.Type.PARAGRAPH) && !line.isDated() && !line.isLabel() && !line.hasOnlyLinks();
    }

    /**
     * The headings that stand below at least two of these sections. Such a heading is a part of a talk, like "What you will
     * learn". It is no title.
     */
    private static Set<String> textsOfSeveralSections(List<Line> sections) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Line section : sections) {
            subsections(section).stream()
                    .filter(below -> !below.isDated())
                    .map(Line::text)
                    .distinct()
                    .filter(text -> !seen.add(text))
                    .forEach(repeated::add);
        }
        return repeated;
    }

    /** Whether the section has text, and all headings below it are parts of a talk. */
    private static boolean hasOnlyPartsOfTalk(Line section, Set<String> repeated) {
        List<Line> parts = subsections(section);
        return !parts.isEmpty()
                && Line.titleScore(section.text()) > 0
                && parts.stream()
                        .allMatch(part -> repeated.contains(part.text()) && !HeadingWords.isGroup(part.text()));
    }

    private SectionRole roleOf(Line section) {
        String heading = section.text();
        if (HeadingWords.isOtherSubject(heading)) {
            return SectionRole.LEFT_OUT;
        }
        boolean isListTitle = section.node().level() == 1
                && !section.phrase().isDated()
                && (HeadingWords.isListTitle(heading)
                        || subsections(section).stream().anyMatch(Line::isYearAlone));
        if (isVenueAndTitle(section)) {
            return SectionRole.DELIVERY;
        }
        if (DatedSection.isDateAboveLines(section)) {
            return SectionRole.DELIVERY;
        }
        if (isListTitle
                || HeadingWords.isGroup(heading)
                || HeadingWords.introducesList(heading)
                || section.nameCount() == 0
                || hasLists(section)) {
            return SectionRole.GROUP;
        }
        SectionRole forced = chosenRole(section);
        if (forced != null) {
            return forced;
        }
        boolean isYearBesideFields = section.phrase().date() != null
                && !section.hasDay()
                && section.nameCount() == 1
                && subsections(section).isEmpty()
                && section.children().stream().anyMatch(UndatedSection::hasField);
        return DatedSection.hasOwnDate(section) && !isYearBesideFields
                ? DatedSection.roleOf(section)
                : UndatedSection.roleOf(section, areTitlesAboveFacts);
    }

    /** Whether a list of talks stands below a heading that only names it: {@code Public / Talks}. */
    private static boolean hasLists(Line section) {
        return !section.isDated()
                && subsections(section).stream()
                        .anyMatch(below -> HeadingWords.isListTitle(below.text())
                                && HeadingWords.isGroup(below.text())
                                && below.candidates().size() > 1);
    }

    /** Whether an undated heading with no list below names both a venue and a title: {@code MossConf - "Growing moss"}. */
    private boolean isVenueAndTitle(Line section) {
        List<Piece> pieces = section.phrase().pieces();
        return chosenShape == null
                && pieces.size() == 2
                && !section.isDated()
                && (pieces.get(1).separatorBefore().compareTo(Piece.Separator.DASH) >= 0
                        || pieces.get(1).isQuoted())
                && (pieces.get(1).isQuoted()
                        || (Math.abs(pieces.get(0).titleScore() - pieces.get(1).titleScore()) > MIN_DIFFERENCE_OF_SCORES
                                && Math.min(
                                                pieces.get(0).titleScore(),
                                                pieces.get(1).titleScore())
                                        < 0))
                && subsections(section).isEmpty()
                && section.children().stream()
                        .noneMatch(child ->
                                child.isDated() || child.hasType(Node.Type.ITEM) || UndatedSection.isVenueField(child));
    }

    private @Nullable SectionRole chosenRole(Line section) {
        if (chosenShape == null
                || (!subsections(section).isEmpty()
                        && (chosenShape != Shape.EVENT_FIRST || section.node().level() == 1))) {
            return null;
        }
        return switch (chosenShape) {
            case BULLET_A_DELIVERY -> SectionRole.GROUP;
            case EVENT_FIRST -> SectionRole.EVENT;
            case TALK_FIRST -> SectionRole.TALK;
            case HEADING_A_DELIVERY -> SectionRole.DELIVERY;
            default -> null;
        };
    }

    static List<Line> subsections(Line section) {
        return section.children().stream()
                .filter(child -> child.hasType(Node.Type.SECTION) && !child.isLabel())
                .toList();
    }
}
