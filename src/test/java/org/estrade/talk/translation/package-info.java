/** Tests of translations that are older than their source. */
package org.estrade.talk.translation;
