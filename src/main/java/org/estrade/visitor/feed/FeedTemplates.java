package org.estrade.visitor.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.estrade.visitor.view.TalkView;

/** The templates of the feed and the sitemap. Qute escapes values in a template whose name ends in .xml. */
@CheckedTemplate(basePath = "visitor/feed")
final class FeedTemplates {

    private FeedTemplates() {}

    /** The Atom feed. */
    static native TemplateInstance feed(AtomFeed feed);

    /** The HTML that a feed reader shows for a talk. */
    static native TemplateInstance entry(TalkView talk);

    /** The sitemap. */
    static native TemplateInstance sitemap(List<SiteMapEntry> entries);
}
