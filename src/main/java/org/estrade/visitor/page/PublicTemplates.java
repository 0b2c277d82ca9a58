package org.estrade.visitor.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.estrade.visitor.finding.TagLinks;

/** The templates of the public pages. */
@CheckedTemplate(basePath = "visitor/page")
public final class PublicTemplates {

    private PublicTemplates() {}

    static native TemplateInstance talks(
            PageLayout layout, String heading, Face face, Introduction introduction, TalksView page, TagLinks tags);

    static native TemplateInstance talk(PageLayout layout, TalkPageView page, TagLinks tags);
}
