package org.estrade.transfer.markdown;

import java.util.List;
import org.estrade.talk.TalkContent;

/**
 * A talk as a file tells it.
 *
 * @param content its slug is made from the title, and no other talk of the page has it; the deliveries' ids are new
 * @param line of its heading, the file's first line being 1
 * @param deliveryLines where each delivery begins, in the order of the content's deliveries
 */
public record ImportedTalk(TalkContent content, int line, List<Integer> deliveryLines) {

    public ImportedTalk {
        deliveryLines = List.copyOf(deliveryLines);
    }
}
