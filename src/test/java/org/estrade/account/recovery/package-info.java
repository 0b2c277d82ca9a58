/** Tests of forgotten passwords. */
package org.estrade.account.recovery;
