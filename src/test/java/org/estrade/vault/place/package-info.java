@NullMarked
package org.estrade.vault.place;

import org.jspecify.annotations.NullMarked;
