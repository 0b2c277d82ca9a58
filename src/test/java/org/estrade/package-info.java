/** Tests mirror the rooms of the main code; {@code support} holds what they share. */
package org.estrade;
