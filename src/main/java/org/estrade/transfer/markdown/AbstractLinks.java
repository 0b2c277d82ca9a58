package org.estrade.transfer.markdown;

import java.util.List;
import org.estrade.text.typography.Markdown;
import org.estrade.transfer.markdown.ImportWarning.Kind;

/** Finds the links in the abstracts of a file that pages show as text alone, for example telephone numbers. */
public final class AbstractLinks {

    private AbstractLinks() {}

    /** A warning for each such link, at the line of its talk. */
    public static List<ImportWarning> warnings(List<ImportedTalk> talks) {
        return talks.stream()
                .flatMap(talk -> talk.content().texts().values().stream()
                        .flatMap(text -> Markdown.linksLeftOut(text.abstractMarkdown()).stream())
                        .distinct()
                        .map(link -> ImportWarning.of(talk.line(), Kind.LINK_NOT_WEB, link.text(), link.target())))
                .toList();
    }
}
