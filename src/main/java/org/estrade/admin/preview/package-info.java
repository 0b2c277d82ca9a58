/**
 * Previews of drafts: the page that visitors would see, for the speaker and for everyone who has a preview link.
 *
 * <p>Choice: the database holds only the hash of a preview link's token. The address is shown only once, when the link is
 * created.
 */
@NullMarked
package org.estrade.admin.preview;

import org.jspecify.annotations.NullMarked;
