package org.estrade.visitor.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.estrade.visitor.view.TalkView;

/** What a feed's reader shows of a talk, as HTML. */
@CheckedTemplate(basePath = "visitor/feed")
final class FeedEntryPage {

    private FeedEntryPage() {}

    static native TemplateInstance entry(TalkView talk);
}
