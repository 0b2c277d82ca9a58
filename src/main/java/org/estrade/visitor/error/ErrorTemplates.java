package org.estrade.visitor.error;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.estrade.visitor.page.PageLayout;

/** The template of the error pages. */
@CheckedTemplate(basePath = "visitor/error")
final class ErrorTemplates {

    private ErrorTemplates() {}

    static native TemplateInstance error(PageLayout layout, ErrorView error);
}
