/** Tests of passkeys, with an authenticator made of a few lines and with that of a browser. */
package org.estrade.account.passkey;
