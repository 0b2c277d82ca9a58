package org.estrade.site.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.estrade.site.TalkView;

/** What a feed's reader shows of a talk, as HTML. */
@CheckedTemplate(basePath = "feed")
final class EntryPage {

    private EntryPage() {}

    static native TemplateInstance entry(TalkView talk);
}
