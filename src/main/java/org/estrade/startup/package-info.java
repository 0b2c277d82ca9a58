/** What may keep the program from starting, said in one sentence; secrets that are read from files. */
@NullMarked
package org.estrade.startup;

import org.jspecify.annotations.NullMarked;
