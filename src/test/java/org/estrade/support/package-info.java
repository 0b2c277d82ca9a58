/** What tests share: samples, the browser, the checkers. */
@NullMarked
package org.estrade.support;

import org.jspecify.annotations.NullMarked;
