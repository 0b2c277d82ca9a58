/** Errors that keep the program from starting, each as one sentence for the operator; secrets that are read from files. */
@NullMarked
package org.estrade.startup;

import org.jspecify.annotations.NullMarked;
