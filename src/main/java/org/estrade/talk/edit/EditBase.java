package org.estrade.talk.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The revision of a talk on which a form was opened, and the id of the opened form.
 *
 * @param talkId the id of the talk, null for a talk that was never saved
 * @param base the id of the revision that the form was opened on, null for a talk that was never saved
 * @param editing the id of the opened form
 */
public record EditBase(@Nullable Long talkId, @Nullable Long base, UUID editing) {}
