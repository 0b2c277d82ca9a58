package org.estrade.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.estrade.account.AuditTrail;
import org.estrade.web.SiteSummary;
import org.jspecify.annotations.Nullable;

/** What can be done with several talks at once. Each is done whole; those that cannot be done are left as they are. */
@ApplicationScoped
class TalkSelection {

    /** What to do with them. */
    enum Deed {
        PUBLISH,
        UNPUBLISH,
        TAG,
        DELETE;

        static @Nullable Deed of(@Nullable String id) {
            for (Deed deed : values()) {
                if (deed.id().equals(id)) {
                    return deed;
                }
            }
            return null;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A talk by its id and its title in the site's language. */
    record Chosen(long id, String title) {}

    /** A talk that was left alone, and why. */
    record Left(String title, TalkProblem problem) {}

    private final TalkRepository talks;
    private final TalkPublication publication;
    private final TalkEditing editing;
    private final TalkBin bin;
    private final AuditTrail audit;
    private final SiteSummary site;

    TalkSelection(
            TalkRepository talks,
            TalkPublication publication,
            TalkEditing editing,
            TalkBin bin,
            AuditTrail audit,
            SiteSummary site) {
        this.talks = talks;
        this.publication = publication;
        this.editing = editing;
        this.bin = bin;
        this.audit = audit;
        this.site = site;
    }

    /** Those of these talks that are there, in the order of the list. */
    List<Chosen> chosen(List<Long> ids) {
        return talks.states().stream()
                .filter(state -> ids.contains(state.id()))
                .map(state -> new Chosen(state.id(), state.newest().title(site.language())))
                .toList();
    }

    /** Does it in one transaction, and tells which talks were left as they are. */
    @Transactional
    List<Left> apply(Deed deed, List<Chosen> chosen, String tag) {
        List<Left> left = new ArrayList<>();
        talks.lockAll();
        for (Chosen talk : chosen) {
            List<TalkProblem> problems =
                    talks.lock(talk.id()).map(found -> apply(deed, found, tag)).orElse(List.of());
            problems.stream().limit(1).forEach(problem -> left.add(new Left(talk.title(), problem)));
        }
        return left;
    }

    /** As it stands now: it may have changed since it was chosen. */
    private List<TalkProblem> apply(Deed deed, Talk talk, String tag) {
        switch (deed) {
            case PUBLISH -> {
                return TalkRow.Status.of(talks.state(talk)) == TalkRow.Status.PUBLISHED
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
    private List<TalkProblem> tag(Talk talk, String tag) {
        TalkState state = talks.state(talk);
        TalkContent tagged = talks.canonicalNames()
                .in(state.newest()
                        .withTags(Stream.concat(state.newest().tags().stream(), Stream.of(tag))
                                .toList()));
        if (tagged.equals(state.newest())) {
            return List.of();
        }
        List<TalkProblem> problems = TalkValidator.validate(tagged, TalkValidator.Purpose.DRAFT);
        if (problems.isEmpty()) {
            boolean publish = TalkRow.Status.of(state) == TalkRow.Status.PUBLISHED;
            talks.revise(talk, tagged, publish ? RevisionKind.PUBLISH : RevisionKind.DRAFT, editing.actorId());
            if (publish) {
                talks.publish(talk, tagged);
            }
            audit.record("edit", "talk", talk.id, tagged.title(site.language()));
        }
        return problems;
    }
}
