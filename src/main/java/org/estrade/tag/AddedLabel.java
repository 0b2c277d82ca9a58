package org.estrade.tag;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an import gave to a tag, so that it can be taken back.
 *
 * @param tagId the id of the tag
 * @param language the language code of the label
 * @param label the label; null when the tag had one in the language already
 * @param spelling the spelling; null when the word was known already
 */
@Embeddable
public record AddedLabel(
        @Column(name = "tag_id") long tagId,
        String language,
        @Nullable String label,
        @Nullable String spelling) {}
