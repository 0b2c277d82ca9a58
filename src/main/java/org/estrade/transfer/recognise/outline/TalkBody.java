package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.LinkOwner;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.draft.PhraseFacts;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.phrase.DeliverySplitter;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.recognise.role.PieceRoles;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.WantedRoles;
import org.jspecify.annotations.Nullable;

/**
 * The lines below a talk or a delivery: further deliveries, links, fields and text. A link belongs to the delivery
 * whose venue its text names, or to the only delivery, or else to the talk.
 */
@SuppressWarnings("ReferenceEquality") // roles without a sentence are the same object
final class TalkBody {

    private final PageContext context;
    private final OccurrenceDraft talk;
    private final List<OccurrenceDraft> deliveries = new ArrayList<>();
    private final List<FoundLink> links = new ArrayList<>();
    private final List<OccurrenceDraft> deliveriesInProse = new ArrayList<>();
    private boolean isInProse;
    private boolean isBelowFields;

    /** Starts with the draft of the talk, and with the delivery that the heading itself names; null when it names none. */
    TalkBody(PageContext context, OccurrenceDraft talk, @Nullable OccurrenceDraft main) {
        this.context = context;
        this.talk = talk;
        if (main != null) {
            deliveries.add(main);
        }
    }

    void read(List<Line> writtenLines) {
        List<Line> lines = writtenLines.stream().map(FactLines::withDateFirst).toList();
        boolean isListOfDeliveries = TalkBodyLines.areDeliveries(lines);
        for (Line line : lines) {
            if (line == lines.get(0) && TalkBodyLines.isVenueOfTalk(lines, talk, deliveries)) {
                readDeliveries(line);
            } else {
                read(line, isListOfDeliveries);
            }
        }
    }

    /** Reads lines below fields. When the fields name the event and its date, a sentence is text, not another delivery. */
    void readBelowFields(List<Line> lines) {
        isBelowFields = lastDelivery().hasVenue() && lastDelivery().isDated();
        read(lines);
    }

    private void read(Line line, boolean isListOfDeliveries) {
        if (line.node().table() != null) {
            readTable(line);
        } else if (line.node().record() != null) {
            readRecord(line);
        } else if (line.isLabel() || (line.hasType(Node.Type.SECTION) && line.nameCount() == 0)) {
            read(line.children());
        } else if (line.field() != null) {
            readField(line, line.field());
            read(line.children());
        } else if (line.hasOnlyMaterials()) {
            links.addAll(line.phrase().materials());
            read(line.children());
        } else if (!talk.hasTitle() && TalkBodyLines.isTitle(line)) {
            PieceRoles roles = RoleChoice.choose(line.phrase(), WantedRoles.TITLE, context.titleVenueOrder());
            PhraseFacts.addAll(line.phrase(), roles, lastDelivery());
            talk.addTitle("", lastDelivery().title());
            read(line.children());
        } else if (isBelowFields && TalkBodyLines.isSentence(line)) {
            readText(line);
        } else if (!DeliveriesInText.of(line).venues().isEmpty()) {
            readText(line, DeliveriesInText.of(line));
        } else if (isDelivery(line, isListOfDeliveries)) {
            readDeliveries(line);
        } else {
            readText(line);
        }
    }

    private void readRecord(Line line) {
        Value.Fields record = line.node().record();
        if (record != null) {
            deliveries.addAll(context.readRecord(record, talk));
            readBelowFields(line.children());
        }
    }

    private void readTable(Line line) {
        Table table = line.node().table();
        if (table != null) {
            Findings findingsOfRows = new Findings();
            context.readTable(table, talk, findingsOfRows);
            deliveries.addAll(findingsOfRows.drafts());
            context.findings().addRemarksOf(findingsOfRows);
        }
    }

    private OccurrenceDraft lastDelivery() {
        return deliveries.isEmpty() ? talk : deliveries.get(deliveries.size() - 1);
    }

    private boolean isDelivery(Line line, boolean isListOfDeliveries) {
        return TalkBodyLines.namesVenueOf(lastDelivery(), line)
                || TalkBodyLines.isDelivery(
                        line, isListOfDeliveries, lastDelivery().hasVenue(), context.eventLevel());
    }

    private void readText(Line line, DeliveriesInText found) {
        found.venues().forEach(venues -> splitVenues(line, venues).forEach(venue -> addDelivery(line, venue)));
        talk.addAbstract("", found.text());
        links.addAll(found.otherLinks(line.node().words()));
        read(line.children());
    }

    private List<Phrase> splitVenues(Line line, LinkedText venues) {
        Phrase phrase = PhraseReader.read(venues, line.year(), context.dayMonthOrder());
        return DeliverySplitter.splitVenues(phrase, line.year(), context.dayMonthOrder());
    }

    private void readDeliveries(Line line) {
        List<Phrase> parts = DeliverySplitter.split(line.phrase(), line.year(), context.dayMonthOrder());
        parts.forEach(part -> addDelivery(line, part));
        if (parts.size() == 1) {
            readBelow(line, lastDelivery());
        } else {
            read(line.children());
        }
    }

    /** Adds the delivery that a phrase of a line names. */
    OccurrenceDraft addDelivery(Line line, Phrase phrase) {
        OccurrenceDraft previous = deliveries.isEmpty() ? null : lastDelivery();
        PieceRoles roles = TalkBodyLines.withTownOfCountry(
                phrase, previous, RoleChoice.choose(phrase, WantedRoles.VENUE, context.titleVenueOrder()));
        isInProse = false;
        boolean belongsToPrevious = previous != null
                && (!previous.hasVenue() || (roles.venue() == null && previous.isCompletedBy(phrase.date())));
        OccurrenceDraft draft = belongsToPrevious && previous != null
                ? previous.addLine(line.lineNumber())
                : new OccurrenceDraft(line.lineNumber());
        draft.setContextYear(line.year());
        PieceRoles ownRoles = TalkBodyLines.withoutSentence(line, roles);
        if (ownRoles != roles) {
            isInProse = true;
            context.findings().addRemark(line.lineNumber(), Code.FOUND_IN_PROSE, PageContext.excerpt(line.text()));
        }
        PhraseFacts.addAll(phrase, ownRoles, draft);
        if (!belongsToPrevious) {
            deliveries.add(draft);
            if (isInProse) {
                deliveriesInProse.add(draft);
            }
        }
        return draft;
    }

    /** Reads the lines below one of several deliveries. They belong to that delivery only. */
    private void readBelow(Line line, OccurrenceDraft draft) {
        for (Line child : line.children()) {
            draft.addLine(child.lineNumber());
            if (TalkBodyLines.isFurtherDelivery(child, draft)) {
                readDeliveries(child);
                continue;
            }
            Line.Field field = child.field();
            if (child.hasOnlyMaterials()) {
                child.phrase().materials().forEach(link -> draft.addLink(link.toContent()));
            } else if (field != null) {
                FactKind kind = context.factOf(field.name());
                context.fieldFacts().addFact(kind, field.name(), field.value().words(), draft);
            } else if ((isDelivery(child, true) && !draft.isDated())
                    || (!draft.hasVenue() && TalkBodyLines.isVenueBelow(child))) {
                PhraseFacts.addAll(
                        child.phrase(),
                        RoleChoice.choose(child.phrase(), WantedRoles.VENUE, context.titleVenueOrder()),
                        draft);
            } else {
                PhraseFacts.addFacts(child.phrase(), draft);
                child.phrase()
                        .pieces()
                        .forEach(piece -> piece.links().forEach(link -> draft.addLink(link.toContent())));
                draft.addNote(String.join(
                        ", ", child.phrase().pieces().stream().map(Piece::text).toList()));
            }
            readBelow(child, draft);
        }
    }

    private void readField(Line line, Line.Field field) {
        FactKind fact = context.factOf(field.name());
        boolean hasLinks = !field.value().materials().isEmpty()
                || field.value().pieces().stream()
                        .anyMatch(piece -> !piece.links().isEmpty());
        if (fact.isLink()) {
            links.addAll(LinkOwner.linksOf(fact, field.value()));
        }
        List<Phrase> venues =
                fact == FactKind.VENUE ? splitVenues(line, field.value().words()) : List.of();
        if (venues.size() > 1) {
            venues.forEach(venue -> addDelivery(line, venue));
        } else if (!fact.isLink() || !hasLinks) {
            context.fieldFacts()
                    .addFact(
                            fact,
                            field.name(),
                            field.value().words(),
                            lastDelivery().addLine(line.lineNumber()));
        }
    }

    private void readText(Line line) {
        if (line.hasType(Node.Type.SECTION)) {
            readHeading(line);
            return;
        }
        lastDelivery().addLine(line.lineNumber());
        CoSpeakerLine.addSpeakers(line, talk);
        if (line.phrase().pieces().isEmpty() && !line.isProse()) {
            links.addAll(line.phrase().materials());
            PhraseFacts.addFacts(line.phrase(), lastDelivery());
        } else if (line.hasOnlyLinks()) {
            links.addAll(line.phrase().materials());
            line.phrase().pieces().forEach(piece -> links.addAll(piece.links()));
        } else {
            links.addAll(TalkBodyLines.videosAndSlides(line));
            TalkBodyLines.addVenueOfSentence(line, lastDelivery(), context.findings());
            talk.addAbstract(
                    "",
                    (line.hasType(Node.Type.ITEM) ? "- " : "")
                            + line.node().words().toMarkdown());
        }
        for (Line child : line.children()) {
            read(child, false);
        }
    }

    /** Reads a heading below the title. A heading that names no list is a part of the abstract. */
    private void readHeading(Line line) {
        boolean isBeforeText = line.children().stream()
                .anyMatch(below -> below.hasType(Node.Type.PARAGRAPH) && !below.isDated() && !below.hasOnlyLinks());
        if (isBeforeText && !HeadingWords.isGroup(line.text()) && !HeadingWords.isLabel(line.text())) {
            int level = Math.max(3, line.node().level());
            talk.addAbstract("", "#".repeat(level) + " " + line.node().words().toMarkdown());
        }
        read(line.children());
    }

    /** Adds every delivery to the findings, or the talk itself when the page names no delivery. */
    void addToFindings() {
        for (OccurrenceDraft draft : List.copyOf(deliveries)) {
            if (deliveriesInProse.contains(draft) || !draft.isDated()) {
                joinWithSameOutsideProse(draft);
            }
        }
        for (FoundLink link : links) {
            OccurrenceDraft owner = LinkOwner.ownerOf(link, deliveries, talk);
            if (owner == null) {
                talk.addTalkLink(link.toContent());
            } else {
                owner.addLink(link.toContent());
            }
        }
        if (deliveries.isEmpty()) {
            context.findings().addDraft(talk);
        }
        if (deliveries.size() > 1) {
            talk.moveLinksToTalk();
        }
        deliveries.forEach(draft -> context.findings().addDraft(draft.inheritFrom(talk)));
    }

    /** Removes a delivery of a sentence or without a date when a line of its own names it too, which gets its facts. */
    private void joinWithSameOutsideProse(OccurrenceDraft prose) {
        for (OccurrenceDraft other : deliveries) {
            if (other != prose && other.isDated() && !deliveriesInProse.contains(other) && other.mayBeSameAs(prose)) {
                other.inheritFrom(prose);
                deliveries.remove(prose);
                return;
            }
        }
    }
}
