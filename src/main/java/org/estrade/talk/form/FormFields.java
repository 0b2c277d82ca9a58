package org.estrade.talk.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form, or one of its repeated parts, as typed: {@code deliveries[0].links[1].url} is the value {@code url} of a part
 * of a part. Line ends are single line feeds.
 *
 * @param values by name within this part
 * @param parts by name and by the number that the form gave them; the numbers may have gaps
 */
record FormFields(Map<String, String> values, Map<String, TreeMap<Integer, FormFields>> parts) {

    private static final Pattern REPEATED = Pattern.compile("([a-z]{1,20})\\[([0-9]{1,5})][.](.{1,200})");

    static FormFields empty() {
        return new FormFields(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** From the fields of a request; of a name that came several times, the first value. */
    static FormFields typed(Map<String, ? extends Collection<String>> fields) {
        FormFields form = empty();
        fields.forEach((name, values) -> values.stream()
                .findFirst()
                .ifPresent(value -> form.put(name, value.replace("\r\n", "\n").replace('\r', '\n'))));
        return form;
    }

    /** The same fields, to be changed without changing these. */
    FormFields copy() {
        FormFields copy = empty();
        copy.merge(this);
        return copy;
    }

    private void put(String name, String value) {
        Matcher repeated = REPEATED.matcher(name);
        if (repeated.matches()) {
            part(repeated.group(1), Integer.parseInt(repeated.group(2))).put(repeated.group(3), value);
        } else {
            values.put(name, value);
        }
    }

    private FormFields part(String name, int number) {
        return numbered(name).computeIfAbsent(number, first -> empty());
    }

    TreeMap<Integer, FormFields> numbered(String name) {
        return parts.computeIfAbsent(name, first -> new TreeMap<>());
    }

    List<FormFields> all(String name) {
        return List.copyOf(numbered(name).values());
    }

    FormFields with(String name, String value) {
        values.put(name, value);
        return this;
    }

    FormFields with(String name, List<FormFields> numbered) {
        numbered.forEach(part -> add(name, part));
        return this;
    }

    /** After all others of that name. */
    void add(String name, FormFields part) {
        TreeMap<Integer, FormFields> numbered = numbered(name);
        numbered.put(numbered.isEmpty() ? 0 : numbered.lastKey() + 1, part);
    }

    /** Takes over all that another part says; what both say, as the other does. */
    void merge(FormFields other) {
        values.putAll(other.values);
        other.parts.forEach((name, numbered) ->
                numbered.forEach((number, part) -> part(name, number).merge(part)));
    }

    /** The value without the spaces around it; empty when the form had none. */
    String line(String name) {
        return text(name).strip();
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether nothing was typed into these fields. */
    boolean isBlank(List<String> names) {
        return names.stream().allMatch(name -> text(name).isBlank());
    }

    /** Every field by its whole name, to be carried along in another form. */
    List<Map.Entry<String, String>> fields() {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        collect("", fields);
        return fields;
    }

    private void collect(String prefix, List<Map.Entry<String, String>> fields) {
        values.forEach((name, value) -> fields.add(Map.entry(prefix + name, value)));
        parts.forEach((name, numbered) ->
                numbered.forEach((number, part) -> part.collect(prefix + name + "[" + number + "].", fields)));
    }
}
