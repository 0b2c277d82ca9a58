/** What the {@code docker} folder promises to those who run the program, as far as it can be read without a cluster. */
package org.estrade.deploy;
