package org.estrade.transfer.recognise.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.estrade.transfer.read.InlineText;
import org.estrade.transfer.recognise.phrase.Words;

/** Words with links of the text that readers give. Pictures are no links; of two links in one place the longer one counts. */
final class BlockWords {

    private BlockWords() {}

    static Words of(InlineText text) {
        List<InlineText.Link> links = new ArrayList<>(text.links());
        links.sort(Comparator.comparingInt(InlineText.Link::start).thenComparing(link -> -link.end()));
        List<Words.Link> kept = new ArrayList<>();
        int end = 0;
        for (InlineText.Link link : links) {
            boolean free = link.start() >= end;
            if (link.type() != InlineText.Type.IMAGE
                    && !link.url().startsWith("#")
                    && !link.url().startsWith("mailto:")
                    && free) {
                kept.add(new Words.Link(link.start(), link.end(), link.url()));
                end = link.end();
            }
        }
        return new Words(text.plain(), kept);
    }
}
