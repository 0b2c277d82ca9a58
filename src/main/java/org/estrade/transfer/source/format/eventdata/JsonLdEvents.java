package org.estrade.transfer.source.format.eventdata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.item.LenientJson;
import org.estrade.transfer.webpage.item.SchemaReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The deliveries that the JSON-LD of a page describes. */
public final class JsonLdEvents {

    private static final int MAX_EVENTS = 2_000;

    private JsonLdEvents() {}

    /**
     * The records, in the order of the page.
     *
     * @param line the function that gives the line number of an element
     * @return null when the page describes no delivery
     */
    public static @Nullable Value read(Document page, ToIntFunction<Element> line) {
        List<Value> records = new ArrayList<>();
        for (Element script : page.select("script[type^=application/ld]")) {
            readBlock(script.data(), line.applyAsInt(script), records);
        }
        return records.isEmpty() ? null : new Value.Sequence(records, 1);
    }

    private static void readBlock(String data, int firstLine, List<Value> into) {
        List<Described> described = SchemaReader.read(LenientJson.read(data));
        int offset = 0;
        int line = firstLine;
        for (Described each : described) {
            int found = data.indexOf(each.first(Fact.NAME), offset);
            for (; offset < found; offset++) {
                line += data.charAt(offset) == '\n' ? 1 : 0;
            }
            Value.Fields record = EventRecord.isAroundOthers(each, described) ? null : EventRecord.of(each, line);
            if (record != null && into.size() < MAX_EVENTS) {
                into.add(record);
            }
        }
    }
}
