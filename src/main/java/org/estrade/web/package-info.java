/** What every page shares: Markdown, typography, the style block, security headers. It knows no talk. */
@NullMarked
package org.estrade.web;

import org.jspecify.annotations.NullMarked;
