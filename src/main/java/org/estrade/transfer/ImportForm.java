package org.estrade.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.text.WebAddress;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.source.ImportChoices;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * The form of each step of an import, as the browser sends it. It carries the text and all that the speaker decided: the
 * server keeps nothing between two steps. A value that the page cannot have sent counts as none.
 */
public class ImportForm {

    @RestForm
    @Nullable FileUpload file;

    /** A pasted text, or the text that an earlier preview sent; the next three say where it came from. */
    @RestForm
    @Nullable String text;

    @RestForm
    @Nullable String fileName;

    @RestForm
    @Nullable String misreadAs;

    @RestForm
    @Nullable String readAs;

    /** The index of the warning whose suggestion is accepted. */
    @RestForm
    @Nullable String fix;

    /** The digest of the stored talks that the preview was made with. */
    @RestForm
    @Nullable String digest;

    /** The lines of the talks to import. */
    @RestForm
    List<String> talk = List.of();

    @RestForm
    @Nullable String shape;

    @RestForm
    @Nullable String order;

    @RestForm
    @Nullable String base;

    /** Names of fields, and what each is read as, in the same order. */
    @RestForm
    List<String> field = List.of();

    @RestForm
    List<String> fact = List.of();

    /** Lines of deliveries that name no venue, and the venue of each, in the same order. */
    @RestForm
    List<String> venueLine = List.of();

    @RestForm
    List<String> venue = List.of();

    /** Talks joined before: {@code 45-12} puts the talk of line 45 to that of line 12. */
    @RestForm
    List<String> joined = List.of();

    /** The lines of the talks to join now. */
    @RestForm
    List<String> join = List.of();

    @RestForm
    @Nullable String joinNow;

    /** The lines of deliveries that are talks of their own. */
    @RestForm
    List<String> split = List.of();

    @RestForm
    @Nullable String reset;

    String typed() {
        return text == null ? "" : text;
    }

    /** The chosen file; null when none was chosen: browsers then send a file without a name. */
    @Nullable FileUpload chosenFile() {
        return file == null || file.fileName().isEmpty() ? null : file;
    }

    /** The text that the form carries. */
    ImportSource source() throws UnreadablePage {
        return ImportSource.typed(typed(), fileName, misreadAs, readAs);
    }

    Set<Integer> talks() {
        return lines(talk).collect(Collectors.toSet());
    }

    ImportChoices choices() {
        boolean undone = reset != null;
        return new ImportChoices(
                new Choices(constant(Shape.class, shape), mapping(), order(), base()),
                venues(),
                undone ? Map.of() : joins(),
                undone ? Set.of() : lines(split).collect(Collectors.toSet()));
    }

    private FieldMapping mapping() {
        Map<String, FactKind> facts = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(field.size(), fact.size()); i++) {
            FactKind kind = constant(FactKind.class, fact.get(i));
            if (kind != null) {
                facts.put(field.get(i), kind);
            }
        }
        return new FieldMapping(facts);
    }

    private @Nullable DayMonthOrder order() {
        return constant(DayMonthOrder.class, order);
    }

    private @Nullable String base() {
        return base != null && WebAddress.isValid(base.strip()) ? base.strip() : null;
    }

    private Map<Integer, String> venues() {
        Map<Integer, String> venues = new HashMap<>();
        for (int i = 0; i < Math.min(venueLine.size(), venue.size()); i++) {
            if (isLine(venueLine.get(i)) && !venue.get(i).isBlank()) {
                venues.put(Integer.valueOf(venueLine.get(i)), venue.get(i).strip());
            }
        }
        return venues;
    }

    /** The joins made before, and those of the talks that are checked now: they go to the first of them. */
    private Map<Integer, Integer> joins() {
        Map<Integer, Integer> joins = new HashMap<>();
        for (String pair : joined) {
            String[] lines = pair.split("-", 2);
            if (lines.length == 2 && isLine(lines[0]) && isLine(lines[1])) {
                joins.put(Integer.valueOf(lines[0]), Integer.valueOf(lines[1]));
            }
        }
        if (joinNow != null) {
            List<Integer> checked = new ArrayList<>(new HashSet<>(lines(join).toList()));
            checked.sort(null);
            checked.stream().skip(1).forEach(line -> joins.put(line, checked.get(0)));
        }
        return joins;
    }

    private static Stream<Integer> lines(List<String> values) {
        return values.stream().filter(ImportForm::isLine).map(Integer::valueOf);
    }

    private static boolean isLine(String value) {
        return value.matches("[0-9]{1,9}");
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
