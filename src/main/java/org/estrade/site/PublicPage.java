package org.estrade.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.estrade.site.finding.TagLinks;

/** The templates of the public pages. */
@CheckedTemplate(basePath = "site")
final class PublicPage {

    private PublicPage() {}

    static native TemplateInstance talks(Frame frame, String heading, Pitch pitch, TalksView page, TagLinks tags);

    static native TemplateInstance talk(Frame frame, TalkPageView page, TagLinks tags);

    static native TemplateInstance error(Frame frame, ErrorView error);
}
