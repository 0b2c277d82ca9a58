/** What every page and every room shares, and that knows no talk. */
@NullMarked
package org.estrade.web;

import org.jspecify.annotations.NullMarked;
