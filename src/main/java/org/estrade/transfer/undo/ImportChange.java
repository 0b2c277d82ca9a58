package org.estrade.transfer.undo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The change that an import made to one talk.
 *
 * @param talkId the id of the talk
 * @param revisionBefore the number of the newest revision before the import; null for a talk that the import created
 * @param revisionAfter the number of the newest revision after the import
 * @param published whether the import changed the public content too
 */
@Embeddable
public record ImportChange(
        @Column(name = "talk_id") long talkId,
        @Column(name = "revision_before") @Nullable Long revisionBefore,
        @Column(name = "revision_after") long revisionAfter,
        boolean published) {}
