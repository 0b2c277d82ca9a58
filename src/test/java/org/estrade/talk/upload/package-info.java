@NullMarked
package org.estrade.talk.upload;

import org.jspecify.annotations.NullMarked;
