package org.estrade.transfer.recognise.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.words.WordList;

/** The types and states of items that are no talk: articles, booths, rejected proposals. They are in types.txt. */
final class IgnoredTypes {

    private static final Set<String> IGNORED =
            Set.copyOf(WordList.read(IgnoredTypes.class, "types.txt").getOrDefault("LEFT_OUT", List.of()));

    private IgnoredTypes() {}

    static boolean isIgnored(String type) {
        return type.length() < 40 && IGNORED.contains(PlainLetters.words(type));
    }

    /** The type of a record that is no talk; empty when the record can be a talk. */
    static String typeOf(Value.Fields record, Map<String, FactKind> kinds) {
        for (Map.Entry<String, Value> field : record.fields().entrySet()) {
            FactKind kind = kinds.get(field.getKey());
            boolean isTypeOrStatus = kind == FactKind.TYPE || kind == FactKind.STATUS;
            if (isTypeOrStatus
                    && field.getValue() instanceof Value.Text text
                    && isIgnored(text.words().text())) {
                return text.words().text().strip();
            }
        }
        return "";
    }
}
