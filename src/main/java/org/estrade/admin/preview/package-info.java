/** Drafts as visitors would see them: for the speaker, and for whoever holds a preview link. */
@NullMarked
package org.estrade.admin.preview;

import org.jspecify.annotations.NullMarked;
