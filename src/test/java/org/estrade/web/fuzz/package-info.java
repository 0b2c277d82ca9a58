/**
 * Odd requests, byte by byte: a generator that makes the same ones from the same seed, and a client that sends them on many
 * connections at a time. It uses no library, so that {@code src/bench/fuzz.py} can run it against the packaged program.
 */
package org.estrade.web.fuzz;
