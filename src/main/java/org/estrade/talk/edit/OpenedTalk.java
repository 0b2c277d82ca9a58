package org.estrade.talk.edit;

import java.time.Instant;
import java.util.List;
import org.estrade.talk.ImportHint;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkStatus;
import org.estrade.talk.translation.TranslationSources;
import org.jspecify.annotations.Nullable;

/**
 * A talk opened for an editor or a reader.
 *
 * @param base the id of the newest revision, which a later save names as its base revision
 * @param content the content of that revision, with the stored names of venues, people and tags
 * @param published the public content, null when the talk is not public
 * @param hasAddress whether the talk was ever published and therefore has an address to keep
 * @param savedAt the time of that revision
 * @param publishAt the time of the scheduled publication, null when none is scheduled
 * @param revisions the number of revisions
 * @param hints what imports warned of, dismissed hints included
 * @param sources the texts from which the translations were made
 */
public record OpenedTalk(
        long id,
        long base,
        TalkContent content,
        @Nullable TalkContent published,
        boolean hasAddress,
        Instant savedAt,
        @Nullable Instant publishAt,
        int revisions,
        List<ImportHint> hints,
        TranslationSources sources) {

    /** Whether the talk is public with its newest content. */
    public boolean isPublishedAsIs() {
        return TalkStatus.of(content, published) == TalkStatus.PUBLISHED;
    }
}
