package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.outline.Node;

/** Puts the nodes that follow a heading below it, until the next heading of its level or of a higher one. */
final class Sections {

    private Sections() {}

    /**
     * The outline of nodes in the order of the page.
     *
     * @param flat headings without anything below them yet, and all other nodes
     */
    static List<Node> nested(List<Node> flat) {
        List<Node> nodes = new ArrayList<>();
        int i = 0;
        while (i < flat.size()) {
            Node node = flat.get(i++);
            if (node.type() != Node.Type.SECTION) {
                nodes.add(node);
                continue;
            }
            int end = i;
            while (end < flat.size() && !endsSection(flat.get(end), node.level())) {
                end++;
            }
            List<Node> below = new ArrayList<>(node.children());
            below.addAll(nested(flat.subList(i, end)));
            nodes.add(new Node(Node.Type.SECTION, node.level(), node.words(), below, node.lineNumber()));
            i = end;
        }
        return nodes;
    }

    private static boolean endsSection(Node node, int level) {
        return node.type() == Node.Type.SECTION && node.level() <= level;
    }
}
