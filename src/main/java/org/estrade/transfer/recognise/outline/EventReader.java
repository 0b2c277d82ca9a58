package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.draft.PhraseFacts;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.role.PieceRoles;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.WantedRoles;

/** The reader of a heading or bullet that names an event, with the talks given there below it. */
final class EventReader {

    private final PageContext context;

    EventReader(PageContext page) {
        this.context = page;
    }

    /**
     * Reads the event and its talks.
     *
     * @return false, with nothing read, when there is no talk below the event
     */
    boolean read(Line line, OccurrenceDraft outer) {
        OccurrenceDraft event = new OccurrenceDraft(line.lineNumber());
        event.setContextYear(line.year());
        PieceRoles roles = RoleChoice.choose(line.phrase(), WantedRoles.VENUE, context.titleVenueOrder());
        PhraseFacts.addAll(line.phrase(), roles, event);
        event.inheritFrom(outer);
        List<Line> talks = new ArrayList<>();
        List<Line> otherLines = new ArrayList<>();
        boolean hasSubsections = !SectionRoles.subsections(line).isEmpty();
        Set<Line> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        candidates.addAll(line.candidates());
        boolean isCited = candidates.stream().anyMatch(child -> child.phrase().isCited());
        candidates.removeIf(child -> isCited && !child.phrase().isCited());
        for (Line child : line.children()) {
            boolean hasOnlyFacts =
                    child.nameCount() == 0 && (child.isDated() || child.phrase().place() != null);
            boolean isTalk = child.hasType(Node.Type.SECTION) || (!hasSubsections && candidates.contains(child));
            if (hasOnlyFacts) {
                PhraseFacts.addFacts(child.phrase(), event.addLine(child.lineNumber()));
            } else {
                (isTalk ? talks : otherLines).add(child);
            }
        }
        if (talks.isEmpty() && otherLines.stream().anyMatch(UndatedSection::isTitleField)) {
            readTalksOfFields(otherLines, event);
            return true;
        }
        boolean isOnlyTalk = talks.size() == 1;
        talks.forEach(talk -> readTalkOfEvent(talk, event, isOnlyTalk ? otherLines : List.of()));
        (isOnlyTalk || talks.isEmpty() ? List.<Line>of() : otherLines)
                .forEach(below -> reportLineOfEvent(below, event));
        return !talks.isEmpty();
    }

    /** Reads the talks of an event whose titles are fields: {@code Talk: Growing moss}. The lines after a title belong to it. */
    private void readTalksOfFields(List<Line> lines, OccurrenceDraft event) {
        List<Line> linesOfTalk = new ArrayList<>();
        for (Line line : lines) {
            boolean isNextTitle =
                    UndatedSection.isTitleField(line) && linesOfTalk.stream().anyMatch(UndatedSection::isTitleField);
            if (isNextTitle) {
                readTalkOfFields(linesOfTalk, event);
                linesOfTalk.clear();
            }
            linesOfTalk.add(line);
        }
        readTalkOfFields(linesOfTalk, event);
    }

    private void readTalkOfFields(List<Line> lines, OccurrenceDraft event) {
        int firstLine = lines.get(0).lineNumber();
        OccurrenceDraft delivery = new OccurrenceDraft(firstLine).inheritFrom(event);
        TalkBody body = new TalkBody(context, new OccurrenceDraft(firstLine), delivery);
        body.read(lines);
        body.addToFindings();
    }

    private void readTalkOfEvent(Line line, OccurrenceDraft event, List<Line> linesOfEvent) {
        OccurrenceDraft draft = new OccurrenceDraft(line.lineNumber());
        draft.setContextYear(line.year());
        WantedRoles wanted = line.phrase().isCited() ? WantedRoles.TITLE_AND_VENUE : WantedRoles.TITLE;
        PhraseFacts.addAll(line.phrase(), RoleChoice.choose(line.phrase(), wanted, context.titleVenueOrder()), draft);
        OccurrenceDraft talk = new OccurrenceDraft(line.lineNumber());
        talk.addTitle("", draft.title());
        TalkBody body = new TalkBody(context, talk, draft.inheritFrom(event));
        body.read(line.children());
        body.read(linesOfEvent);
        body.addToFindings();
    }

    /**
     * Reports a line of an event with several talks. The line is not imported, since it may belong to any of the
     * talks.
     */
    private void reportLineOfEvent(Line line, OccurrenceDraft event) {
        if (line.isProse()) {
            context.findings().addRemark(line.lineNumber(), Code.TEXT_LEFT_OUT, PageContext.excerpt(line.text()));
        } else if (line.field() == null) {
            context.findings().addUnexplained(line.lineNumber(), line.text());
        } else {
            List<Piece> pieces = line.phrase().pieces();
            context.findings()
                    .addRemark(
                            line.lineNumber(),
                            Code.TEXT_LEFT_OUT,
                            pieces.isEmpty() ? event.venue() : pieces.get(0).text());
        }
    }
}
