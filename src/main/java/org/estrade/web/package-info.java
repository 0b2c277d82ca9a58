/** What every page shares: errors, security headers, Markdown, typography. Knows nothing of talks. */
@NullMarked
package org.estrade.web;

import org.jspecify.annotations.NullMarked;
