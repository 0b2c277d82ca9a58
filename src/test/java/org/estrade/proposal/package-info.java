/** Tests of proposals. */
package org.estrade.proposal;
