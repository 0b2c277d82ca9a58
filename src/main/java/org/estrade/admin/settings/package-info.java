/** The form of the site's settings: read, checked, stored. */
@NullMarked
package org.estrade.admin.settings;

import org.jspecify.annotations.NullMarked;
