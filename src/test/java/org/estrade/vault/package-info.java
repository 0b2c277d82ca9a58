@NullMarked
package org.estrade.vault;

import org.jspecify.annotations.NullMarked;
