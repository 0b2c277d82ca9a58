/**
 * Drafts shown as visitors would see them: to the speaker, and to anyone who has a preview link.
 *
 * <p>Choice: the database holds only the hash of a preview link's token. The address is shown once, when it is made.
 */
@NullMarked
package org.estrade.admin.preview;

import org.jspecify.annotations.NullMarked;
