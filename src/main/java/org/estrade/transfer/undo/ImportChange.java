package org.estrade.transfer.undo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an import did to one talk.
 *
 * @param revisionBefore the newest revision before the import, null for a talk that the import created
 * @param revisionAfter the newest revision after it
 * @param published whether the import changed the public content
 */
@Embeddable
public record ImportChange(
        @Column(name = "talk_id") long talkId,
        @Column(name = "revision_before") @Nullable Long revisionBefore,
        @Column(name = "revision_after") long revisionAfter,
        boolean published) {}
