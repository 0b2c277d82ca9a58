package org.estrade.transfer.markdown;

import java.util.List;
import org.estrade.talk.TalkContent;

/**
 * A talk that was read from a file.
 *
 * @param content the content of the talk; its slug is unique in the page. The slug and the ids of the deliveries are new,
 *     except in a file that this program exported
 * @param line the line number of the heading; the first line of the file has number 1
 * @param deliveryLines the line number of each delivery, in the order of the deliveries
 * @param fragments the anchors by which the file links to the talk, also those that lead nowhere in it
 */
public record ImportedTalk(TalkContent content, int line, List<Integer> deliveryLines, List<String> fragments) {

    public ImportedTalk {
        deliveryLines = List.copyOf(deliveryLines);
        fragments = List.copyOf(fragments);
    }

    /** A talk to which the file does not link. */
    public ImportedTalk(TalkContent content, int line, List<Integer> deliveryLines) {
        this(content, line, deliveryLines, List.of());
    }

    /** The same talk with another content. */
    public ImportedTalk withContent(TalkContent changed) {
        return new ImportedTalk(changed, line, deliveryLines, fragments);
    }
}
