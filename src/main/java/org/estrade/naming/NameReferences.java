package org.estrade.naming;

import java.util.List;
import java.util.Map;

/**
 * What the talks know of names: where they use them. The talk rooms implement this interface, so that the rooms of names
 * do not depend on talks: {@code talk.store.TalkNameReferences}. All methods run in the caller's transaction.
 */
public interface NameReferences {

    /**
     * All places where a talk uses a name of that kind: in stored rows, in the newest draft of each talk and in the
     * drafts that are planned to be published. Talks in the bin are included. Stored rows come first, then by talk.
     */
    List<NameMention> mentions(NameKind kind);

    /**
     * The titles of all talks by their ids, drafts and the bin included: in that language, else in another that the talk
     * has, else empty.
     */
    Map<Long, String> titles(String language);

    /** Locks all talks, so that nobody publishes a name while it is merged or deleted. */
    void lockTalks();

    /** Replaces one name by another in all stored rows; drafts find the new name by its spellings. */
    void replace(NameKind kind, long gone, long kept);

    /** Removes a name that is not {@link NameKind#required} from all stored rows and, by a new revision, from drafts. */
    void remove(NameKind kind, KnownName gone);
}
