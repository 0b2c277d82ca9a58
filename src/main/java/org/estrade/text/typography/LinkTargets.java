package org.estrade.text.typography;

import java.util.function.UnaryOperator;

/**
 * Where the links of a text lead when their addresses do not work.
 *
 * @param targets gives the address to show for an address; the same address for a link that works; empty for a link of which
 *     only the text is shown
 * @param remark the words after a link that leads elsewhere than it was written, without brackets
 */
public record LinkTargets(UnaryOperator<String> targets, String remark) {

    /** All links lead where they were written to lead. */
    static final LinkTargets AS_WRITTEN = new LinkTargets(UnaryOperator.identity(), "");

    String target(String address) {
        return targets.apply(address);
    }
}
