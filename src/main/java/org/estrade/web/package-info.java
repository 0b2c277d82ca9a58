/** What every page shares. */
@NullMarked
package org.estrade.web;

import org.jspecify.annotations.NullMarked;
