package org.estrade.transfer.markdown;

import java.util.List;
import org.estrade.talk.TalkContent;

/**
 * A talk as a file says it.
 *
 * @param content the talk; its slug is unique in the page. Slug and ids of deliveries are new, except in our own export
 * @param line the line number of the heading; the first line of the file has number 1
 * @param deliveryLines the line number of each delivery, in the order of the content's deliveries
 */
public record ImportedTalk(TalkContent content, int line, List<Integer> deliveryLines) {

    public ImportedTalk {
        deliveryLines = List.copyOf(deliveryLines);
    }
}
