/** The buttons that read a page: into the form that adds a delivery, and into a row of links. Nothing is saved. */
@NullMarked
package org.estrade.transfer.webpage.form;

import org.jspecify.annotations.NullMarked;
