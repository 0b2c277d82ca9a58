/**
 * Proposals: the talks that the speaker offers to events, from the call for papers to the answer. An accepted proposal becomes
 * a delivery of its talk. Nothing of a proposal is public.
 */
@NullMarked
package org.estrade.proposal;

import org.jspecify.annotations.NullMarked;
