package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.draft.PhraseFacts;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.recognise.role.PieceRoles;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.WantedRoles;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a talk or a delivery: further deliveries, links, fields, text. A link goes to the delivery whose venue its words
 * name, to the only delivery, or else to the talk.
 */
final class TalkBody {

    private final PageContext page;
    private final OccurrenceDraft talk;
    private final List<OccurrenceDraft> given = new ArrayList<>();
    private final List<FoundLink> links = new ArrayList<>();
    private final List<OccurrenceDraft> proseOnly = new ArrayList<>();
    private boolean inProse;

    /** @param main the delivery that the heading itself says, null when it only says the talk */
    TalkBody(PageContext page, OccurrenceDraft talk, @Nullable OccurrenceDraft main) {
        this.page = page;
        this.talk = talk;
        if (main != null) {
            given.add(main);
        }
    }

    void read(List<Line> lines) {
        List<Line> candidates = lines.stream()
                .filter(line -> line.isDated() || line.phrase().place() != null)
                .toList();
        boolean list = candidates.size() * 2L
                > lines.stream().filter(line -> line.is(Node.Type.ITEM)).count();
        for (Line line : lines) {
            read(line, list);
        }
    }

    private void read(Line line, boolean list) {
        if (line.node().table() != null) {
            table(line);
        } else if (line.node().record() != null) {
            record(line);
        } else if (line.isLabel() || (line.is(Node.Type.SECTION) && line.pieces() == 0)) {
            read(line.children());
        } else if (line.field() != null) {
            field(line, line.field());
            read(line.children());
        } else if (line.isMaterial()) {
            links.addAll(line.phrase().materials());
            read(line.children());
        } else if (!talk.hasTitle() && isTitle(line)) {
            PieceRoles roles = RoleChoice.choose(line.phrase(), WantedRoles.TITLE, page.order());
            PhraseFacts.give(line.phrase(), roles, current());
            talk.title("", current().title());
            read(line.children());
        } else if (isDelivery(line, list)) {
            deliveries(line);
        } else {
            text(line);
        }
    }

    private void record(Line line) {
        Value.Fields record = line.node().record();
        if (record != null) {
            given.addAll(page.record(record, talk));
            read(line.children());
        }
    }

    private void table(Line line) {
        Table table = line.node().table();
        if (table != null) {
            Findings rows = new Findings();
            page.table(table, talk, rows);
            given.addAll(rows.drafts());
            page.findings().takeRemarks(rows);
        }
    }

    private OccurrenceDraft current() {
        return given.isEmpty() ? talk : given.get(given.size() - 1);
    }

    private static boolean isTitle(Line line) {
        return !line.isProse() && line.pieces() > 0 && line.text().length() < 200 && !line.hasDay();
    }

    private boolean isDelivery(Line line, boolean list) {
        boolean known = line.isDated() || line.phrase().place() != null;
        if (!known && line.isOnlyLinks() && line.is(Node.Type.LINE) && current().hasVenue()) {
            return false;
        }
        boolean says = line.phrase().pieces().size() <= 6 && line.text().length() < 400;
        if (line.is(Node.Type.PARAGRAPH) || (line.is(Node.Type.LINE) && !list)) {
            boolean sure = line.hasDay()
                    || (line.isDated() && line.lean() < 0)
                    || (line.phrase().place() != null && line.isDated());
            return says
                    && sure
                    && (!line.isProse() || line.phrase().pieces().stream().anyMatch(Piece::isPrecededByAt));
        }
        if (page.nested().eventsBelow() > 0 && line.is(Node.Type.ITEM) && line.pieces() == 1 && !line.isProse()) {
            return says;
        }
        boolean venue = line.lean() < 0.1
                && line.pieces() > 0
                && (list || !line.phrase().materials().isEmpty());
        return says && !line.isProse() && ((known && (line.pieces() > 0 || line.hasDay())) || venue);
    }

    private void deliveries(Line line) {
        List<Phrase> parts = DeliverySplitter.of(line.phrase(), line.year(), page.dayMonthOrder());
        OccurrenceDraft last = null;
        for (Phrase part : parts) {
            last = delivery(line, part);
        }
        if (last != null && parts.size() == 1) {
            below(line, last);
        } else {
            read(line.children());
        }
    }

    private OccurrenceDraft delivery(Line line, Phrase phrase) {
        OccurrenceDraft main = given.isEmpty() ? null : given.get(given.size() - 1);
        PieceRoles roles = RoleChoice.choose(phrase, WantedRoles.VENUE, page.order());
        inProse = false;
        boolean rest = main != null && (!main.hasVenue() || (roles.venue() == null && !main.isDated()));
        OccurrenceDraft draft = rest && main != null ? main.line(line.number()) : new OccurrenceDraft(line.number());
        draft.contextYear(line.year());
        PhraseFacts.give(phrase, prose(line, roles), draft);
        if (!rest) {
            given.add(draft);
            if (inProse) {
                proseOnly.add(draft);
            }
        }
        return draft;
    }

    /** "I gave it at MossConf" is prose: the words before the venue are no note, and the speaker is asked. */
    private PieceRoles prose(Line line, PieceRoles roles) {
        Piece venue = roles.venue();
        List<Piece> sentence = roles.others().stream()
                .filter(other -> other.titleScore() > 0.1 && !other.isLinked())
                .toList();
        if (venue == null
                || !venue.isPrecededByAt()
                || sentence.isEmpty()
                || (line.is(Node.Type.ITEM) && !line.isProse())) {
            return roles;
        }
        inProse = true;
        page.findings().remark(line.number(), Code.FOUND_IN_PROSE, PageContext.excerpt(line.text()));
        return new PieceRoles(
                roles.title(),
                venue,
                roles.others().stream()
                        .filter(other -> !sentence.contains(other))
                        .toList());
    }

    /** What stands below one delivery of several belongs to it alone. */
    private void below(Line line, OccurrenceDraft draft) {
        for (Line child : line.children()) {
            draft.line(child.number());
            if (child.isMaterial()) {
                child.phrase().materials().forEach(link -> draft.link(link.toContent()));
            } else if (child.field() != null) {
                page.fields()
                        .give(
                                page.fact(child.field().name()),
                                child.field().name(),
                                child.field().value().words(),
                                draft);
            } else if (isDelivery(child, true) && !draft.isDated()) {
                PhraseFacts.give(
                        child.phrase(), RoleChoice.choose(child.phrase(), WantedRoles.VENUE, page.order()), draft);
            } else {
                PhraseFacts.facts(child.phrase(), draft);
                child.phrase().pieces().forEach(piece -> piece.links().forEach(link -> draft.link(link.toContent())));
                draft.note(String.join(
                        ", ", child.phrase().pieces().stream().map(Piece::text).toList()));
            }
            below(child, draft);
        }
    }

    private void field(Line line, Line.Field field) {
        FactKind fact = page.fact(field.name());
        if (fact.isLink()) {
            links.addAll(LinkOwner.linksOf(fact, field.value()));
            if (field.value().materials().isEmpty()
                    && field.value().pieces().stream()
                            .allMatch(piece -> piece.links().isEmpty())) {
                page.fields()
                        .give(
                                fact,
                                field.name(),
                                field.value().words(),
                                current().line(line.number()));
            }
            return;
        }
        if (fact == FactKind.VENUE && field.value().dates().size() > 1) {
            for (Phrase part : DeliverySplitter.of(field.value(), line.year(), page.dayMonthOrder())) {
                delivery(line, part);
            }
            return;
        }
        page.fields().give(fact, field.name(), field.value().words(), current().line(line.number()));
    }

    /** A video or slides in a sentence are also a link of the delivery. */
    private static boolean isMaterial(FoundLink link) {
        return link.kind() == LinkKind.VIDEO || link.kind() == LinkKind.SLIDES;
    }

    private void text(Line line) {
        if (line.is(Node.Type.SECTION)) {
            read(line.children());
            return;
        }
        current().line(line.number());
        CoSpeakerLine.give(line, talk);
        links.addAll(line.phrase().materials());
        if (line.phrase().pieces().isEmpty() && !line.isProse()) {
            PhraseFacts.facts(line.phrase(), current());
        } else if (line.isOnlyLinks()) {
            line.phrase().pieces().forEach(piece -> links.addAll(piece.links()));
        } else {
            line.phrase().pieces().stream()
                    .flatMap(piece -> piece.links().stream())
                    .filter(TalkBody::isMaterial)
                    .forEach(links::add);
            proseVenue(line);
            talk.abstractText(
                    "",
                    (line.is(Node.Type.ITEM) ? "- " : "") + line.node().words().toMarkdown());
        }
        for (Line child : line.children()) {
            read(child, false);
        }
    }

    /** A date without a venue takes the one that a sentence names; the speaker is asked to look at it. */
    private void proseVenue(Line line) {
        OccurrenceDraft dated = current();
        ProseVenue venue =
                dated.isDated() && !dated.hasVenue() ? ProseVenue.in(line.node().words()) : null;
        if (venue != null) {
            dated.venue(venue.name());
            dated.website(venue.website());
            page.findings().remark(line.number(), Code.FOUND_IN_PROSE, PageContext.excerpt(line.text()));
        }
    }

    /** Hands over every delivery, or the talk itself when the page names none. */
    void finish() {
        proseOnly.stream().filter(this::isSaidAgain).forEach(given::remove);
        for (FoundLink link : links) {
            OccurrenceDraft owner = LinkOwner.of(link, given, talk);
            if (owner == null) {
                talk.talkLink(link.toContent());
            } else {
                owner.link(link.toContent());
            }
        }
        if (given.isEmpty()) {
            page.findings().add(talk);
        }
        if (given.size() > 1) {
            talk.linksToTalk();
        }
        given.forEach(draft -> page.findings().add(draft.inherit(talk)));
    }

    /** Whether a line of its own says the delivery that a sentence mentioned. */
    private boolean isSaidAgain(OccurrenceDraft prose) {
        return given.stream().anyMatch(other -> !proseOnly.contains(other) && other.mayBe(prose));
    }
}
