/** Venues: the conferences, meetups, companies and podcasts where talks are given. */
@NullMarked
package org.estrade.venue;

import org.jspecify.annotations.NullMarked;
