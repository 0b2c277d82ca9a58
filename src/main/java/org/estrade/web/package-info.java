/**
 * What every request passes: the check of its origin, the refusal of ambiguous paths, security headers, redirections, the
 * interface language, the style sheets, and the version of a form.
 *
 * <p>Choices:
 * <ul>
 *   <li>The style of the public pages is inline, so that a browser needs one request before it can show a page.
 *       {@link org.estrade.web.InlineStyle} computes its hash for the content security policy. The Nu HTML checker does not
 *       know cascade layers, so the public style sheets have none.
 *   <li>The form of a name or of the settings carries a digest of the stored values
 *       ({@link org.estrade.web.FormVersion}). If the values have changed when it is saved, the answer is 409 with the
 *       typed and the stored values side by side.
 * </ul>
 */
@NullMarked
package org.estrade.web;

import org.jspecify.annotations.NullMarked;
