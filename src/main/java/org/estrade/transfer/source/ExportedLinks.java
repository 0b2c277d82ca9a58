package org.estrade.transfer.source;

import java.util.List;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.text.WebAddress;
import org.estrade.transfer.recognise.record.Value;

/** Reads the links in the exports of this program. All exports name the fields of a link in the same way. */
final class ExportedLinks {

    private ExportedLinks() {}

    /** The links in the field {@code links} of a talk or a delivery. */
    static List<LinkContent> of(Value.Fields record) {
        return record.records("links").stream()
                .map(link -> new LinkContent(
                        LinkKind.of(link.text("kind")),
                        WebAddress.normalised(link.text("url")),
                        link.textOrNull("label"),
                        link.textOrNull("language"),
                        link.textOrNull("credit")))
                .toList();
    }
}
