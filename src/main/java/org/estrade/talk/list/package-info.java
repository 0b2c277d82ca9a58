/** The admin list of talks: filters, order, and actions for several talks at once. */
@NullMarked
package org.estrade.talk.list;

import org.jspecify.annotations.NullMarked;
