/** The admin's pages of links: their states with the ways to mend them, and the requests that the program sent. */
@NullMarked
package org.estrade.linkcheck.page;

import org.jspecify.annotations.NullMarked;
