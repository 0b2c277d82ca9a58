package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import org.estrade.talk.ImportHint;

/** Stores what imports warned of in each talk. */
@ApplicationScoped
public class TalkHints {

    private final TalkRepository talks;

    TalkHints(TalkRepository talks) {
        this.talks = talks;
    }

    /** Adds hints to a talk. A hint about the same words that is stored already stays as it is, dismissed or not. */
    @Transactional
    public void add(long talkId, List<ImportHint> found) {
        change(talkId, stored -> ImportHint.added(stored, found));
    }

    /** Dismisses a hint, and stores it when it is not stored yet. Does nothing when the talk does not exist any more. */
    @Transactional
    public void dismiss(long talkId, ImportHint hint) {
        change(
                talkId,
                stored -> ImportHint.added(stored, List.of(hint)).stream()
                        .map(each -> each.isAboutTheSame(hint) ? each.asDismissed() : each)
                        .toList());
    }

    /** Deletes the hints that one import added and that the speaker has not dismissed. */
    @Transactional
    public void takeBack(long talkId, String importedAt) {
        change(
                talkId,
                stored -> stored.stream()
                        .filter(hint -> hint.dismissed() || !hint.importedAt().equals(importedAt))
                        .toList());
    }

    private void change(long talkId, UnaryOperator<List<ImportHint>> change) {
        talks.findByIdOptional(talkId).ifPresent(talk -> talk.hints = change.apply(talk.hints));
    }
}
