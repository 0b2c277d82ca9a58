/** Tests of accounts for more than one person. */
package org.estrade.account.member;
