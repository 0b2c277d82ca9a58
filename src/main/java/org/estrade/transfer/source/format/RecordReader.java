package org.estrade.transfer.source.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.estrade.transfer.recognise.record.Value;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML and JSON as values with line numbers. Nothing is constructed from tags, and the work is bounded: an alias
 * counts each time that it is used, so that a small file cannot expand into a large one.
 */
final class RecordReader {

    private static final int DEEPEST = 40;
    private static final int MOST_VALUES = 100_000;

    /** The parser takes some time for each line; a list of a thousand talks has half of it. */
    private static final int MOST_LINES = 50_000;

    private static final int MOST_CHARACTERS = 3_000_000;

    private int values;

    private RecordReader() {}

    /** @throws UnreadablePage when the text is not valid, too deep or too large */
    static Value read(String text) throws UnreadablePage {
        String start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return yaml(text);
        }
        try {
            return JsonReader.read(text);
        } catch (UnreadablePage noJson) {
            if (noJson.reason() != Reason.INVALID) {
                throw noJson;
            }
            try {
                // a list of YAML may be written with brackets too
                return yaml(text);
            } catch (UnreadablePage noYaml) {
                throw noJson;
            }
        }
    }

    private static Value yaml(String text) throws UnreadablePage {
        if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setMaxAliasesForCollections(1000);
        try {
            // YAML forbids tabs before a value, and JSON allows them
            Node root = new Yaml(options).compose(new StringReader(text.replace('\t', ' ')));
            if (root == null) {
                throw new UnreadablePage(Reason.EMPTY);
            }
            return new RecordReader().value(root, 0);
        } catch (MarkedYAMLException invalid) {
            Mark mark = invalid.getProblemMark();
            throw UnreadablePage.invalid("YAML", mark == null ? 1 : mark.getLine() + 1);
        } catch (YAMLException tooLarge) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
    }

    private Value value(Node node, int depth) throws UnreadablePage {
        values++;
        if (depth > DEEPEST || values > MOST_VALUES) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        int line = node.getStartMark().getLine() + 1;
        if (node instanceof SequenceNode list) {
            List<Value> all = new ArrayList<>();
            for (Node each : list.getValue()) {
                all.add(value(each, depth + 1));
            }
            return new Value.Sequence(all, line);
        }
        if (node instanceof MappingNode record) {
            Map<String, Value> fields = new LinkedHashMap<>();
            for (NodeTuple field : record.getValue()) {
                if (field.getKeyNode() instanceof ScalarNode name) {
                    fields.put(name.getValue(), value(field.getValueNode(), depth + 1));
                }
            }
            return new Value.Fields(fields, line);
        }
        return new Value.Text(LinkedText.of(node instanceof ScalarNode text ? text.getValue() : ""), line);
    }
}
