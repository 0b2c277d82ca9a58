package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.draft.PhraseFacts;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.recognise.role.PieceRoles;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.WantedRoles;
import org.jspecify.annotations.Nullable;

/**
 * Reader of a page as an outline, from the top down: each heading and bullet is given a role, and what is below is read in the light of
 * it. The cost grows with the size of the page.
 */
public final class OutlineInterpreter {

    private final PageContext page;
    private final SectionRoles sectionRoles;
    private final ItemRoles itemRoles;
    private final ShapeCount shapes = new ShapeCount();

    private OutlineInterpreter(PageContext page, @Nullable Shape shape) {
        this.page = page;
        this.sectionRoles = new SectionRoles(shape);
        this.itemRoles = new ItemRoles(shape, page.nested());
    }

    /**
     * Reads a page.
     *
     * @param shape that headings and bullets are forced into, null to let each show its own
     * @return the shape that most deliveries had
     */
    public static Shape read(Outline outline, @Nullable Shape shape, Findings findings) {
        OutlineInterpreter interpreter = new OutlineInterpreter(outline.page(findings), shape);
        interpreter.siblings(outline.lines(), new OccurrenceDraft(0));
        return shape == null ? interpreter.shapes.most() : shape;
    }

    /**
     * Reads lines that stand in no talk and in no event.
     *
     * @param outer what the headings above say
     */
    private void siblings(List<Line> lines, OccurrenceDraft outer) {
        List<Line> grouped = ParagraphHeadings.withListsBelow(lines);
        List<Line> sections =
                grouped.stream().filter(line -> line.is(Node.Type.SECTION)).toList();
        List<SectionRole> roles = sectionRoles.of(sections);
        SiblingShares others = SiblingShares.of(
                grouped.stream().filter(line -> !line.is(Node.Type.SECTION)).toList());
        int section = 0;
        for (Line line : grouped) {
            if (line.is(Node.Type.SECTION)) {
                role(line, roles.get(section++), outer, true);
            } else {
                line(line, others, outer);
            }
        }
    }

    private void line(Line line, SiblingShares siblings, OccurrenceDraft outer) {
        Table table = line.node().table();
        if (table != null) {
            shapes.add(Shape.TABLE, table.rows().size());
            OccurrenceDraft group = new OccurrenceDraft(line.number());
            group.contextYear(line.year());
            page.table(table, group.inherit(outer), page.findings());
            return;
        }
        Value.Fields record = line.node().record();
        if (record != null) {
            shapes.add(Shape.RECORDS, 1);
            record(record, line, outer);
            return;
        }
        SectionRole role = itemRoles.of(line, siblings);
        if (role != null) {
            role(line, role, outer, false);
            return;
        }
        if (line.isMaterial() || (line.pieces() > 0 && line.is(Node.Type.ITEM) && !line.isProse())) {
            page.findings().unexplained(line.number(), line.text());
        } else if (!line.text().isEmpty() && !HeadingWords.isGroup(line.text())) {
            page.findings().remark(line.number(), Code.TEXT_LEFT_OUT, PageContext.excerpt(line.text()));
        }
        siblings(line.children(), outer);
    }

    private void record(Value.Fields record, Line line, OccurrenceDraft outer) {
        OccurrenceDraft group = new OccurrenceDraft(line.number());
        group.contextYear(line.year());
        for (OccurrenceDraft draft : page.record(record, group.inherit(outer))) {
            TalkBody body = new TalkBody(page, titled(draft), draft.hasDelivery() ? draft : null);
            body.read(line.children());
            body.finish();
        }
    }

    /** The talk of a delivery, to collect what is below. */
    private static OccurrenceDraft titled(OccurrenceDraft draft) {
        OccurrenceDraft talk = new OccurrenceDraft(draft.firstLine());
        talk.title("", draft.title());
        talk.takeAbstract(draft);
        return draft.hasDelivery() ? talk : talk.inherit(draft);
    }

    private void role(Line line, SectionRole role, OccurrenceDraft outer, boolean heading) {
        switch (role) {
            case LEFT_OUT -> page.findings().remark(line.number(), Code.SECTION_LEFT_OUT, line.text());
            case GROUP -> group(line, outer);
            case TALK -> talk(line, outer);
            case EVENT -> event(line, outer);
            case DELIVERY -> delivery(line, outer, heading);
        }
    }

    private void group(Line line, OccurrenceDraft outer) {
        OccurrenceDraft group = new OccurrenceDraft(line.number());
        if (line.pieces() == 0) {
            PhraseFacts.facts(line.phrase(), group);
        } else if (!HeadingWords.isGroup(line.text()) && line.node().level() != 1) {
            page.findings().remark(line.number(), Code.TEXT_LEFT_OUT, PageContext.excerpt(line.text()));
        }
        siblings(line.children(), group.inherit(outer));
    }

    private void talk(Line line, OccurrenceDraft outer) {
        shapes.add(SectionRole.TALK, line);
        OccurrenceDraft talk = new OccurrenceDraft(line.number());
        PhraseFacts.give(line.phrase(), RoleChoice.choose(line.phrase(), WantedRoles.TITLE, page.order()), talk);
        TalkBody body = new TalkBody(page, talk.inherit(outer), null);
        body.read(line.children());
        body.finish();
    }

    private void delivery(Line line, OccurrenceDraft outer, boolean heading) {
        shapes.add(heading ? SectionRole.DELIVERY : SectionRole.GROUP, line);
        OccurrenceDraft draft = new OccurrenceDraft(line.number());
        draft.contextYear(line.year());
        if (line.field() != null && line.pieces() <= 2 && !line.is(Node.Type.SECTION)) {
            page.fields()
                    .give(
                            page.fact(line.field().name()),
                            line.field().name(),
                            line.field().value().words(),
                            draft);
        } else {
            PhraseFacts.give(
                    line.phrase(), RoleChoice.choose(line.phrase(), WantedRoles.TITLE_AND_VENUE, page.order()), draft);
        }
        OccurrenceDraft talk = new OccurrenceDraft(line.number());
        talk.title("", draft.title());
        TalkBody body = new TalkBody(page, talk, draft.inherit(outer));
        List<Line> alike = heading ? deliveriesBelow(line) : List.of();
        body.read(
                line.children().stream().filter(child -> !alike.contains(child)).toList());
        body.finish();
        siblings(alike, outer);
    }

    /** Headings of a deeper level that say both a talk and its venue are no part of the talk above them. */
    private static List<Line> deliveriesBelow(Line line) {
        return SectionRoles.subsections(line).stream()
                .filter(below ->
                        below.pieces() >= 2 && below.phrase().pieces().stream().anyMatch(Piece::isPrecededByAt))
                .toList();
    }

    private void event(Line line, OccurrenceDraft outer) {
        shapes.add(SectionRole.EVENT, line);
        OccurrenceDraft event = new OccurrenceDraft(line.number());
        event.contextYear(line.year());
        PieceRoles roles = RoleChoice.choose(line.phrase(), WantedRoles.VENUE, page.order());
        PhraseFacts.give(line.phrase(), roles, event);
        event.inherit(outer);
        List<Line> talks = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
        boolean sections = !SectionRoles.subsections(line).isEmpty();
        Set<Line> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        candidates.addAll(line.candidates());
        for (Line child : line.children()) {
            boolean facts =
                    child.pieces() == 0 && (child.isDated() || child.phrase().place() != null);
            boolean talk = child.is(Node.Type.SECTION) || (!sections && candidates.contains(child));
            if (facts) {
                PhraseFacts.facts(child.phrase(), event.line(child.number()));
            } else {
                (talk ? talks : rest).add(child);
            }
        }
        List<Line> shared = talks.size() > 1 ? rest : List.of();
        for (Line talk : talks) {
            talkAt(talk, event, talks.size() == 1 ? rest : List.of());
        }
        shared.forEach(below -> eventLine(below, event));
    }

    private void talkAt(Line line, OccurrenceDraft event, List<Line> more) {
        OccurrenceDraft draft = new OccurrenceDraft(line.number());
        draft.contextYear(line.year());
        PhraseFacts.give(line.phrase(), RoleChoice.choose(line.phrase(), WantedRoles.TITLE, page.order()), draft);
        OccurrenceDraft talk = new OccurrenceDraft(line.number());
        talk.title("", draft.title());
        TalkBody body = new TalkBody(page, talk, draft.inherit(event));
        body.read(line.children());
        body.read(more);
        body.finish();
    }

    /** A link or text of an event with several talks: nobody can tell which talk it belongs to. */
    private void eventLine(Line line, OccurrenceDraft event) {
        if (line.isProse()) {
            page.findings().remark(line.number(), Code.TEXT_LEFT_OUT, PageContext.excerpt(line.text()));
        } else if (line.field() == null) {
            page.findings().unexplained(line.number(), line.text());
        } else {
            List<Piece> pieces = line.phrase().pieces();
            page.findings()
                    .remark(
                            line.number(),
                            Code.TEXT_LEFT_OUT,
                            pieces.isEmpty() ? event.venue() : pieces.get(0).text());
        }
    }
}
