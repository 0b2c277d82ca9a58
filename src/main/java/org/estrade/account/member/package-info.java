/**
 * More than one person: the owner of the site invites editors by a one-time link. An editor writes talks, proposals and names;
 * settings, accounts, imports and exports are the owner's.
 */
@NullMarked
package org.estrade.account.member;

import org.jspecify.annotations.NullMarked;
