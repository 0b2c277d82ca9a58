package org.estrade.visitor.page;

import java.util.List;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.TalkAnchors;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.TalkView;

/**
 * A published talk and its anchors on the talks page.
 *
 * @param anchor the fragment of the talk's address on the page
 * @param former the fragments that led to the talk before
 */
record AnchoredTalk(PublishedTalk talk, String anchor, List<String> former) {

    /** The shown talks with their anchors, which are the same on every page of results. */
    static List<AnchoredTalk> of(PublishedSite published, List<PublishedTalk> shown, Audience audience) {
        TalkAnchors anchors = published.index().anchors(audience.language());
        return shown.stream()
                .map(talk -> new AnchoredTalk(talk, anchors.of(talk.id()), anchors.formerOf(talk.id())))
                .toList();
    }

    TalkView view(Audience audience) {
        return TalkView.of(talk.content(), anchor, former, audience);
    }

    TalkLine line(Audience audience) {
        return TalkLine.of(talk.content(), anchor, former, audience);
    }
}
