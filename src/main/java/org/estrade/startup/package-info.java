/**
 * Errors that keep the program from starting, each as one sentence for the operator; sources of settings: secrets in files, the
 * number of processors.
 */
@NullMarked
package org.estrade.startup;

import org.jspecify.annotations.NullMarked;
