/** Tests of the second factor. */
package org.estrade.account.factor;
