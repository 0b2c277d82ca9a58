package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.draft.PhraseFacts;
import org.estrade.transfer.recognise.phrase.DeliverySplitter;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.WantedRoles;
import org.jspecify.annotations.Nullable;

/**
 * The reader of a page of headings and bullets, from the top down. Each heading and bullet is given a role, and the
 * role decides how the lines below are read. The time grows with the size of the page.
 */
public final class OutlineInterpreter {

    private final PageContext context;
    private final SectionRoles sectionRoles;
    private final ItemRoles itemRoles;
    private final EventReader eventReader;
    private final boolean isShapeChosen;
    private final ShapeCount shapeCount = new ShapeCount();

    /** Whether a heading above the lines that are read says that talks follow. */
    private boolean isBelowTalks;

    private OutlineInterpreter(PageContext page, @Nullable Shape shape) {
        this.context = page;
        this.sectionRoles = new SectionRoles(shape);
        this.eventReader = new EventReader(page);
        this.isShapeChosen = shape != null;
        this.itemRoles = new ItemRoles(shape, page.eventLevel());
    }

    /**
     * Reads a page.
     *
     * @param outline the lines of the page
     * @param shape the shape that the speaker chose for all headings and bullets; null when each one is decided by
     *     itself
     * @param findings the collection that the deliveries and remarks are added to
     * @return the shape that most deliveries have
     */
    public static Shape read(Outline outline, @Nullable Shape shape, Findings findings) {
        OutlineInterpreter interpreter = new OutlineInterpreter(outline.newContext(findings), shape);
        interpreter.isBelowTalks = outline.isBelowTalks();
        interpreter.readSiblings(outline.lines(), new OccurrenceDraft(0));
        return shape == null ? interpreter.shapeCount.mostFrequent() : shape;
    }

    /**
     * Reads lines that are outside of any talk and any event.
     *
     * @param outer the facts of the headings above
     */
    private void readSiblings(List<Line> lines, OccurrenceDraft outer) {
        List<Line> nestedLines = ParagraphHeadings.nestLists(lines);
        List<Line> sections = nestedLines.stream()
                .filter(line -> line.hasType(Node.Type.SECTION))
                .toList();
        List<SectionRole> roles = sectionRoles.rolesOf(sections);
        SiblingShares siblingShares = SiblingShares.ofLines(
                nestedLines.stream()
                        .filter(line -> !line.hasType(Node.Type.SECTION))
                        .toList(),
                isBelowTalks);
        int sectionIndex = 0;
        for (Line line : nestedLines) {
            if (line.hasType(Node.Type.SECTION)) {
                readByRole(line, roles.get(sectionIndex++), outer, true);
            } else {
                readLine(line, siblingShares, outer);
            }
        }
    }

    private void readLine(Line line, SiblingShares siblingShares, OccurrenceDraft outer) {
        Table table = line.node().table();
        if (table != null) {
            shapeCount.add(Shape.TABLE, table.rows().size());
            OccurrenceDraft aroundTable = new OccurrenceDraft(line.lineNumber());
            aroundTable.setContextYear(line.year());
            context.readTable(table, aroundTable.inheritFrom(outer), context.findings());
            return;
        }
        Value.Fields record = line.node().record();
        if (record != null) {
            shapeCount.add(Shape.RECORDS, 1);
            readRecord(record, line, outer);
            return;
        }
        SectionRole role = itemRoles.roleOf(line, siblingShares);
        if (role != null) {
            readByRole(line, role, outer, false);
            return;
        }
        if (line.hasOnlyMaterials() || (line.nameCount() > 0 && line.hasType(Node.Type.ITEM) && !line.isProse())) {
            context.findings().addUnexplained(line.lineNumber(), line.text());
        } else if (!line.text().isEmpty() && !HeadingWords.isGroup(line.text())) {
            context.findings().addRemark(line.lineNumber(), Code.TEXT_LEFT_OUT, PageContext.excerpt(line.text()));
        }
        readSiblings(line.children(), outer);
    }

    private void readRecord(Value.Fields record, Line line, OccurrenceDraft outer) {
        OccurrenceDraft aroundRecord = new OccurrenceDraft(line.lineNumber());
        aroundRecord.setContextYear(line.year());
        for (OccurrenceDraft draft : context.readRecord(record, aroundRecord.inheritFrom(outer))) {
            TalkBody body = new TalkBody(context, talkOf(draft), draft.hasDelivery() ? draft : null);
            body.readBelowFields(line.children());
            body.addToFindings();
        }
    }

    /** Makes the draft of the talk of a delivery, which collects the facts in the lines below. */
    private static OccurrenceDraft talkOf(OccurrenceDraft draft) {
        OccurrenceDraft talk = new OccurrenceDraft(draft.firstLine());
        talk.addTitle("", draft.title());
        talk.moveAbstractFrom(draft);
        return draft.hasDelivery() ? talk : talk.inheritFrom(draft);
    }

    private void readByRole(Line line, SectionRole role, OccurrenceDraft outer, boolean isHeading) {
        switch (role) {
            case LEFT_OUT -> context.findings().addRemark(line.lineNumber(), Code.SECTION_LEFT_OUT, line.text());
            case GROUP -> readGroup(line, outer);
            case TALK -> readTalk(line, outer);
            case EVENT -> {
                if (line.isLabel()) {
                    readGroup(line, outer);
                } else {
                    readEvent(line, outer);
                }
            }
            case TITLE_ABOVE_VENUE -> readTitleAboveVenue(line, outer);
            case DELIVERY -> readDelivery(line, outer, isHeading);
        }
    }

    private void readGroup(Line line, OccurrenceDraft outer) {
        OccurrenceDraft group = new OccurrenceDraft(line.lineNumber());
        if (line.nameCount() == 0) {
            PhraseFacts.addFacts(line.phrase(), group);
        } else if (!HeadingWords.isGroup(line.text()) && line.node().level() != 1) {
            context.findings().addRemark(line.lineNumber(), Code.TEXT_LEFT_OUT, PageContext.excerpt(line.text()));
        }
        boolean isAboveBelowTalks = isBelowTalks;
        isBelowTalks |= HeadingWords.namesTalks(line.text());
        readSiblings(line.children(), group.inheritFrom(outer));
        isBelowTalks = isAboveBelowTalks;
    }

    private void readTalk(Line line, OccurrenceDraft outer) {
        shapeCount.add(SectionRole.TALK, line);
        OccurrenceDraft talk = new OccurrenceDraft(line.lineNumber());
        PhraseFacts.addAll(
                line.phrase(), RoleChoice.choose(line.phrase(), WantedRoles.TITLE, context.titleVenueOrder()), talk);
        TalkBody body = new TalkBody(context, talk.inheritFrom(outer), null);
        List<Line> talksBelow = talksBelow(line);
        body.read(line.children().stream()
                .filter(child -> !talksBelow.contains(child))
                .toList());
        body.addToFindings();
        readSiblings(talksBelow, outer);
    }

    private void readTitleAboveVenue(Line line, OccurrenceDraft outer) {
        shapeCount.add(SectionRole.GROUP, line);
        OccurrenceDraft delivery = new OccurrenceDraft(line.lineNumber());
        delivery.setContextYear(line.year());
        PhraseFacts.addAll(
                line.phrase(),
                RoleChoice.choose(line.phrase(), WantedRoles.TITLE, context.titleVenueOrder()),
                delivery);
        Line venue = line.children().get(0);
        PhraseFacts.addAll(
                venue.phrase(),
                RoleChoice.choose(venue.phrase(), WantedRoles.VENUE, context.titleVenueOrder()),
                delivery.addLine(venue.lineNumber()));
        OccurrenceDraft talk = new OccurrenceDraft(line.lineNumber());
        talk.addTitle("", delivery.title());
        TalkBody body = new TalkBody(context, talk, delivery.inheritFrom(outer));
        body.read(venue.children());
        body.read(line.children().subList(1, line.children().size()));
        body.addToFindings();
    }

    /** The headings of a deeper level below a talk with deliveries that have deliveries too. They are talks of their own. */
    private static List<Line> talksBelow(Line talk) {
        boolean hasOwnDeliveries =
                talk.children().stream().anyMatch(child -> !child.hasType(Node.Type.SECTION) && child.hasDay());
        List<Line> dated = SectionRoles.subsections(talk).stream()
                .filter(below -> !below.isDated() && below.children().stream().anyMatch(Line::hasDay))
                .toList();
        boolean areTalks = hasOwnDeliveries
                && dated.stream().anyMatch(below -> Line.titleScore(below.text()) > 0)
                && (dated.size() > 1 || dated.get(0).titleScore() > 0);
        return areTalks ? dated : List.of();
    }

    private void readDelivery(Line line, OccurrenceDraft outer, boolean isHeading) {
        List<Phrase> titleAndDeliveries =
                DeliverySplitter.splitTitle(line.phrase(), line.year(), context.dayMonthOrder());
        if (!titleAndDeliveries.isEmpty()) {
            readTitleAndDeliveries(line, titleAndDeliveries, outer);
            return;
        }
        shapeCount.add(isHeading ? SectionRole.DELIVERY : SectionRole.GROUP, line);
        OccurrenceDraft draft = new OccurrenceDraft(line.lineNumber());
        draft.setContextYear(line.year());
        if (line.field() != null && line.nameCount() <= 2 && !line.hasType(Node.Type.SECTION)) {
            context.fieldFacts()
                    .addFact(
                            context.factOf(line.field().name()),
                            line.field().name(),
                            line.field().value().words(),
                            draft);
        } else {
            WantedRoles wanted =
                    isHeading && TalkBodyLines.isOnlyName(line) ? WantedRoles.TITLE : TalkBodyLines.rolesOf(line);
            PhraseFacts.addAll(
                    line.phrase(), RoleChoice.choose(line.phrase(), wanted, context.orderIn(isHeading)), draft);
        }
        OccurrenceDraft talk = new OccurrenceDraft(line.lineNumber());
        talk.addTitle("", draft.title());
        TalkBody body = new TalkBody(context, talk, draft.inheritFrom(outer));
        List<Line> deliveriesBelow = isHeading ? deliveriesBelow(line) : List.of();
        body.read(line.children().stream()
                .filter(child -> !deliveriesBelow.contains(child))
                .toList());
        body.addToFindings();
        readSiblings(deliveriesBelow, outer);
    }

    private void readTitleAndDeliveries(Line line, List<Phrase> titleAndDeliveries, OccurrenceDraft outer) {
        shapeCount.add(SectionRole.TALK, line);
        OccurrenceDraft talk = new OccurrenceDraft(line.lineNumber());
        Phrase title = titleAndDeliveries.get(0);
        PhraseFacts.addAll(title, RoleChoice.choose(title, WantedRoles.TITLE, context.titleVenueOrder()), talk);
        TalkBody body = new TalkBody(context, talk.inheritFrom(outer), null);
        titleAndDeliveries.stream().skip(1).forEach(delivery -> body.addDelivery(line, delivery));
        body.read(line.children());
        body.addToFindings();
    }

    /**
     * The headings below that name both a talk and its venue. They are deliveries of their own and no part of the
     * talk above them.
     */
    private static List<Line> deliveriesBelow(Line line) {
        return SectionRoles.subsections(line).stream()
                .filter(below -> below.nameCount() >= 2
                        && below.phrase().pieces().stream().anyMatch(Piece::isPrecededByAt))
                .toList();
    }

    private void readEvent(Line line, OccurrenceDraft outer) {
        shapeCount.add(SectionRole.EVENT, line);
        if (!eventReader.read(line, outer) && !isShapeChosen) {
            readDelivery(line, outer, line.hasType(Node.Type.SECTION));
        }
    }
}
