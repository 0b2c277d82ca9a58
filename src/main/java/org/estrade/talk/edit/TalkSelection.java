package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteHeader;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.estrade.talk.store.TalkStatus;
import org.estrade.web.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Applies one action to several talks. A talk to which the action cannot be applied is skipped and stays unchanged. */
@ApplicationScoped
public class TalkSelection {

    /** An action for several talks at once. */
    public enum BulkAction {
        PUBLISH,
        UNPUBLISH,
        TAG,
        DELETE;

        /** The action with this id; null when there is none. */
        public static @Nullable BulkAction of(@Nullable String id) {
            for (BulkAction action : values()) {
                if (action.id().equals(id)) {
                    return action;
                }
            }
            return null;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A chosen talk: its id, and its title in the language of the site. */
    public record Chosen(long id, String title) {}

    /** A talk to which the action was not applied, and the problem that prevented it. */
    public record Skipped(String title, FieldProblem problem) {}

    private final TalkRepository talks;
    private final TalkPublication publication;
    private final TalkEditing editing;
    private final TalkBin bin;
    private final AuditTrail audit;
    private final SiteHeader site;

    TalkSelection(
            TalkRepository talks,
            TalkPublication publication,
            TalkEditing editing,
            TalkBin bin,
            AuditTrail audit,
            SiteHeader site) {
        this.talks = talks;
        this.publication = publication;
        this.editing = editing;
        this.bin = bin;
        this.audit = audit;
        this.site = site;
    }

    /** The chosen talks that still exist outside of the bin, in the order of the list. */
    public List<Chosen> chosen(List<Long> ids) {
        return talks.states(ids).stream()
                .map(state -> new Chosen(state.id(), state.newest().title(site.language())))
                .toList();
    }

    /** Applies an action to talks in one transaction. All talks are locked before the first one is read. */
    @Transactional
    public List<Skipped> apply(BulkAction action, List<Chosen> chosen, String tag) {
        List<Skipped> skipped = new ArrayList<>();
        talks.lockAll();
        for (Chosen talk : chosen) {
            List<FieldProblem> problems = talks.lock(talk.id())
                    .map(found -> apply(action, found, tag))
                    .orElse(List.of());
            problems.stream().limit(1).forEach(problem -> skipped.add(new Skipped(talk.title(), problem)));
        }
        return skipped;
    }

    /** Applies the action to the present state of the talk, which may have changed since the talk was chosen. */
    private List<FieldProblem> apply(BulkAction action, Talk talk, String tag) {
        switch (action) {
            case PUBLISH -> {
                return TalkStatus.of(talks.state(talk)) == TalkStatus.PUBLISHED
                        ? List.of()
                        : publication.publishNewest(talk.id);
            }
            case UNPUBLISH -> publication.unpublish(talk.id);
            case DELETE -> bin.delete(talk.id);
            case TAG -> {
                return tag(talk, tag);
            }
        }
        return List.of();
    }

    /** Adds a tag, and publishes the talk at once if it is public and has no other unpublished change. */
    private List<FieldProblem> tag(Talk talk, String tag) {
        TalkState state = talks.state(talk);
        TalkContent tagged = talks.canonicalNames()
                .applyTo(state.newest()
                        .withTags(Stream.concat(state.newest().tags().stream(), Stream.of(tag))
                                .toList()));
        if (tagged.equals(state.newest())) {
            return List.of();
        }
        List<FieldProblem> problems = TalkValidator.validate(tagged, TalkValidator.Purpose.DRAFT);
        if (problems.isEmpty()) {
            boolean isPublished = TalkStatus.of(state) == TalkStatus.PUBLISHED;
            talks.revise(talk, tagged, isPublished ? RevisionKind.PUBLISH : RevisionKind.DRAFT, editing.actorId());
            if (isPublished) {
                talks.publish(talk, tagged);
            }
            audit.record(AuditAction.EDIT, AuditKind.TALK, talk.id, tagged.title(site.language()));
        }
        return problems;
    }
}
