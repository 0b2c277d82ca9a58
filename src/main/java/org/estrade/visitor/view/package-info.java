/** What templates show of talks, deliveries, links and dates. */
@NullMarked
package org.estrade.visitor.view;

import org.jspecify.annotations.NullMarked;
