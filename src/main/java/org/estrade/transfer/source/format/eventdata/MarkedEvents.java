package org.estrade.transfer.source.format.eventdata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.item.SchemaReader;
import org.estrade.transfer.webpage.markup.HEvent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The elements of a page that are marked as events, by microdata or as h-event, each with its records. */
public final class MarkedEvents {

    private static final String SCOPES = "[itemscope], [typeof], .h-event, .vevent";

    /** The parts of an element whose words its record holds already. */
    private static final String FACTS =
            "[itemprop]:not([itemprop=description]), [property]:not([property$=description]), .p-name, .summary, .dt-start,"
                    + " .dtstart, .dt-end, .dtend, .p-location, .location, .p-author, .p-speaker, .p-organizer, time";

    /** The longest text of an element that is one delivery. A longer one is a page, and is read as such. */
    private static final int MAX_LENGTH = 3_000;

    private static final int MAX_ELEMENTS = 300;

    private static final int MAX_EVENTS = 2_000;
    private static final int MIN_LENGTH_OF_WORD = 3;

    private final IdentityHashMap<Element, List<Value.Fields>> records = new IdentityHashMap<>();

    private MarkedEvents() {}

    /**
     * Reads the events of a page.
     *
     * @param line the function that gives the line number of an element
     */
    public static MarkedEvents of(Document page, ToIntFunction<Element> line) {
        MarkedEvents events = new MarkedEvents();
        Set<Element> read = new HashSet<>();
        for (Element scope : page.select(SCOPES).stream().limit(MAX_EVENTS).toList()) {
            boolean isInTable = scope.normalName().equals("tr") || scope.closest("tr") != null;
            boolean isInside = isInTable || scope.parents().stream().anyMatch(read::contains);
            List<Value.Fields> found = isInside ? List.of() : recordsOf(scope, line.applyAsInt(scope));
            if (!found.isEmpty()) {
                read.add(scope);
                events.records.put(scope, found);
            }
        }
        return events;
    }

    private static List<Value.Fields> recordsOf(Element scope, int line) {
        // an empty element says nothing, and jsoup would look for its properties in all elements after it
        if (scope.childNodeSize() == 0 || isPage(scope)) {
            return List.of();
        }
        List<Described> described = HEvent.isEvent(scope) ? List.of(HEvent.read(scope)) : SchemaReader.read(scope);
        List<Value.Fields> found = new ArrayList<>();
        for (Described each : described) {
            Value.Fields record = EventRecord.isAroundOthers(each, described) ? null : EventRecord.of(each, line);
            if (record != null) {
                found.add(record);
            }
        }
        return found;
    }

    /** Whether an element is a page instead of one delivery. Reads no further than needed: its elements may be nested. */
    private static boolean isPage(Element scope) {
        AtomicInteger letters = new AtomicInteger();
        AtomicInteger elements = new AtomicInteger();
        NodeFilter.FilterResult result = NodeTraversor.filter(
                (node, depth) -> {
                    int length = node instanceof TextNode text ? text.text().length() : 0;
                    int count = node instanceof Element ? 1 : 0;
                    return letters.addAndGet(length) > MAX_LENGTH || elements.addAndGet(count) > MAX_ELEMENTS
                            ? NodeFilter.FilterResult.STOP
                            : NodeFilter.FilterResult.CONTINUE;
                },
                scope);
        return result == NodeFilter.FilterResult.STOP;
    }

    /** Whether an element is marked as an event. */
    public boolean contains(Element element) {
        return records.containsKey(element);
    }

    /**
     * The nodes of a marked element: its records, with what the element says beside them.
     *
     * @param inside the nodes of its text
     */
    public List<Node> nodes(Element element, List<Node> inside) {
        List<Value.Fields> found = records.getOrDefault(element, List.of());
        Known known = new Known(element, found);
        List<Node> rest = new ArrayList<>();
        inside.forEach(node -> addRest(node, known, rest));
        if (found.size() == 1) {
            return List.of(Node.of(found.get(0), rest, found.get(0).lineNumber()));
        }
        List<Node> nodes = new ArrayList<>();
        found.forEach(record -> nodes.add(Node.of(record, List.of(), record.lineNumber())));
        nodes.addAll(rest);
        return nodes;
    }

    /** Adds a node without the lines whose words are facts of the records. Only their links are kept. */
    private static void addRest(Node node, Known known, List<Node> into) {
        List<Node> children = new ArrayList<>();
        node.children().forEach(child -> addRest(child, known, children));
        boolean isRead = node.table() == null && node.record() == null && known.hasWordsOf(node.words());
        if (!isRead) {
            into.add(new Node(
                    node.type(), node.level(), node.words(), children, node.lineNumber(), node.table(), node.record()));
            return;
        }
        for (LinkedText.Link link : node.words().links()) {
            if (!known.addresses.contains(link.url())) {
                LinkedText alone = node.words().slice(link.start(), link.end());
                into.add(Node.ofLines(Node.Type.PARAGRAPH, alone, List.of(), node.lineNumber()));
            }
        }
        into.addAll(children);
    }

    /** The words and addresses that the records of an element hold. */
    private static final class Known {
        private final Set<String> words = new HashSet<>();
        private final Set<String> addresses = new HashSet<>();

        private Known(Element element, List<Value.Fields> found) {
            element.select(FACTS).forEach(fact -> addWords(fact.text(), words));
            found.forEach(record -> record.fields().values().forEach(value -> {
                addWords(textOf(value), words);
                addresses.add(textOf(value));
            }));
        }

        /** Whether all words of a line are known, its links and its date left out. */
        private boolean hasWordsOf(LinkedText line) {
            StringBuilder rest = new StringBuilder(line.text());
            line.links().forEach(link -> clear(rest, link.start(), link.end()));
            DateRecogniser.findAll(line.text(), 0).forEach(date -> clear(rest, date.start(), date.end()));
            Set<String> ofLine = new HashSet<>();
            addWords(rest.toString(), ofLine);
            return words.containsAll(ofLine);
        }

        private static void clear(StringBuilder text, int start, int end) {
            text.replace(start, end, " ".repeat(end - start));
        }
    }

    private static String textOf(Value value) {
        return value instanceof Value.Text text ? text.words().text() : "";
    }

    private static void addWords(String text, Set<String> into) {
        for (String word : PlainLetters.words(text).split(" ", -1)) {
            if (word.length() >= MIN_LENGTH_OF_WORD) {
                into.add(word);
            }
        }
    }
}
