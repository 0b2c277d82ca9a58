/** What every request passes: same-origin check, path refusal, security headers, redirects, the inline style. */
@NullMarked
package org.estrade.web;

import org.jspecify.annotations.NullMarked;
