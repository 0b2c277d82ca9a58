package org.estrade.transfer.source.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.FailurePoint;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.source.format.script.ScriptData;
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
 * Reads YAML, JSON and the data of scripts as values with line numbers. YAML tags never create Java objects. The number of values is limited, and
 * an alias counts each time that it is used, so that a small file cannot expand into a large one.
 */
final class RecordReader {

    private static final int MAX_DEPTH = 40;
    private static final int MAX_VALUES = 100_000;

    /** The largest number of lines. It limits the time for parsing. A list of a thousand talks has half of it. */
    private static final int MAX_LINES = 50_000;

    private static final int MAX_CHARACTERS = 3_000_000;

    private int valueCount;

    private RecordReader() {}

    /** @throws UnreadablePage when the text is not valid, nested too deeply or too large */
    static Value read(String text) throws UnreadablePage {
        String start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return readYaml(text);
        }
        try {
            return JsonReader.read(text);
        } catch (UnreadablePage invalidJson) {
            if (invalidJson.reason() != Reason.INVALID) {
                throw invalidJson;
            }
            try {
                // YAML may begin with brackets too
                return readYaml(text);
            } catch (UnreadablePage invalidYaml) {
                throw invalidJson;
            }
        }
    }

    /**
     * Reads the lists that a script declares, or all its objects when it declares no list. An object beside a list of talks
     * holds settings.
     *
     * @param leftOut receives the comments that hold a record
     * @throws UnreadablePage when a declaration is more than data, nested too deeply or too large
     */
    static Value readScript(String text, List<SkippedPart> leftOut) throws UnreadablePage {
        ScriptData script = ScriptData.of(text);
        Value.Fields declarations;
        try {
            declarations = (Value.Fields) JsonReader.read(script.json());
        } catch (UnreadablePage invalid) {
            FailurePoint point = invalid.failurePoint();
            throw point == null ? invalid : UnreadablePage.invalid("JavaScript", point.line());
        }
        script.comments().forEach(comment -> leftOut.add(new SkippedPart(comment.line(), comment.text())));
        Map<String, Value> lists = new LinkedHashMap<>(declarations.fields());
        lists.values().removeIf(value -> !(value instanceof Value.Sequence));
        Map<String, Value> kept = lists.isEmpty() ? declarations.fields() : lists;
        return kept.size() == 1 ? kept.values().iterator().next() : new Value.Fields(kept, 1);
    }

    private static Value readYaml(String text) throws UnreadablePage {
        if (text.lines().limit(MAX_LINES + 1L).count() > MAX_LINES) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setMaxAliasesForCollections(1000);
        try {
            // tabs become spaces: JSON allows a tab before a value, but YAML does not
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
        valueCount++;
        if (depth > MAX_DEPTH || valueCount > MAX_VALUES) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        int line = node.getStartMark().getLine() + 1;
        if (node instanceof SequenceNode list) {
            List<Value> elements = new ArrayList<>();
            for (Node element : list.getValue()) {
                elements.add(value(element, depth + 1));
            }
            return new Value.Sequence(elements, line);
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
