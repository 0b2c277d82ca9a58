package org.estrade.text.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.estrade.text.WebAddress;

/** Visitor that gives the targets of links their network form, and finds the links that no page shows. */
final class MarkdownLinks extends AbstractVisitor {

    /** An address on the web, an e-mail address, or a public page of this site. */
    static final Pattern TARGET = Pattern.compile("(?i)(?:https?://|mailto:|/(?!/|admin\\b)).*");

    private final LinkTargets targets;
    private final List<String> withoutScheme = new ArrayList<>();
    private final List<Markdown.LeftOutLink> leftOut = new ArrayList<>();

    MarkdownLinks(LinkTargets targets) {
        this.targets = targets;
    }

    @Override
    public void visit(Link link) {
        String written = link.getDestination();
        if (WebAddress.completed(written).isPresent()) {
            withoutScheme.add(written);
        }
        String target = WebAddress.normalised(written);
        String shown = targets.target(target);
        link.setDestination(shown);
        if (!shown.isEmpty() && !shown.equals(target)) {
            link.insertAfter(new Text(" (" + targets.remark() + ")"));
        }
        if (!TARGET.matcher(target).matches()) {
            leftOut.add(new Markdown.LeftOutLink(text(link), written));
        }
        visitChildren(link);
    }

    private static String text(Link link) {
        StringBuilder text = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }

    /** The targets, as they are written, of the links that have no scheme and lead to the web. */
    List<String> withoutScheme() {
        return List.copyOf(withoutScheme);
    }

    /** The links that are shown as text alone. */
    List<Markdown.LeftOutLink> leftOut() {
        return List.copyOf(leftOut);
    }
}
