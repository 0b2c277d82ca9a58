@NullMarked
package org.estrade.vault.store;

import org.jspecify.annotations.NullMarked;
