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

/** What can be done with several talks at once. Each is done whole; those that cannot be done are left as they are. */
@ApplicationScoped
public class TalkSelection {

    /** What to do with them. */
    public enum BulkAction {
        PUBLISH,
        UNPUBLISH,
        TAG,
        DELETE;

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

    /** A talk by its id and its title in the site's language. */
    public record Chosen(long id, String title) {}

    /** A talk that was left alone, and why. */
    public record Left(String title, FieldProblem problem) {}

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

    /** Those of these talks that are there, in the order of the list. */
    public List<Chosen> chosen(List<Long> ids) {
        return talks.states().stream()
                .filter(state -> ids.contains(state.id()))
                .map(state -> new Chosen(state.id(), state.newest().title(site.language())))
                .toList();
    }

    /** Does it in one transaction, and tells which talks were left as they are. */
    @Transactional
    public List<Left> apply(BulkAction action, List<Chosen> chosen, String tag) {
        List<Left> left = new ArrayList<>();
        talks.lockAll();
        for (Chosen talk : chosen) {
            List<FieldProblem> problems = talks.lock(talk.id())
                    .map(found -> apply(action, found, tag))
                    .orElse(List.of());
            problems.stream().limit(1).forEach(problem -> left.add(new Left(talk.title(), problem)));
        }
        return left;
    }

    /** As it stands now: it may have changed since it was chosen. */
    private List<FieldProblem> apply(BulkAction action, Talk talk, String tag) {
        switch (action) {
            case PUBLISH -> {
                return TalkStatus.of(talks.state(talk)) == TalkStatus.PUBLISHED
                        ? List.of()
                        : publication.publishNewest(talk.id);
            }
            case UNPUBLISH -> publication.unpublish(talk.id);
            case DELETE -> bin.putIn(talk.id);
            case TAG -> {
                return tag(talk, tag);
            }
        }
        return List.of();
    }

    /** Public at once when nothing else of the talk waits to be published. */
    private List<FieldProblem> tag(Talk talk, String tag) {
        TalkState state = talks.state(talk);
        TalkContent tagged = talks.canonicalNames()
                .in(state.newest()
                        .withTags(Stream.concat(state.newest().tags().stream(), Stream.of(tag))
                                .toList()));
        if (tagged.equals(state.newest())) {
            return List.of();
        }
        List<FieldProblem> problems = TalkValidator.validate(tagged, TalkValidator.Purpose.DRAFT);
        if (problems.isEmpty()) {
            boolean publish = TalkStatus.of(state) == TalkStatus.PUBLISHED;
            talks.revise(talk, tagged, publish ? RevisionKind.PUBLISH : RevisionKind.DRAFT, editing.actorId());
            if (publish) {
                talks.publish(talk, tagged);
            }
            audit.record(AuditAction.EDIT, AuditKind.TALK, talk.id, tagged.title(site.language()));
        }
        return problems;
    }
}
