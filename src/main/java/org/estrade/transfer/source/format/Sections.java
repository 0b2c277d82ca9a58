package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.outline.Node;

/** Nests a flat list of nodes: the nodes after a heading, up to the next heading of the same or a higher level, are its children. */
final class Sections {

    private Sections() {}

    /**
     * Nests the nodes.
     *
     * @param flat the nodes in the order of the page, with headings that have no children yet
     */
    static List<Node> nest(List<Node> flat) {
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
            List<Node> children = new ArrayList<>(node.children());
            children.addAll(nest(flat.subList(i, end)));
            nodes.add(new Node(Node.Type.SECTION, node.level(), node.words(), children, node.lineNumber()));
            i = end;
        }
        return nodes;
    }

    private static boolean endsSection(Node node, int level) {
        return node.type() == Node.Type.SECTION && node.level() <= level;
    }
}
