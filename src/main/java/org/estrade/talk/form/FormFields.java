package org.estrade.talk.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.TypedText;

/**
 * The typed fields of a form, grouped by their names: {@code deliveries[0].links[1].url} is the value {@code url} of
 * link 1 of delivery 0. Line ends are single line feeds, and invisible characters are removed.
 *
 * @param values the values by their name within this group
 * @param groups the repeated groups by name and number; the numbers may have gaps
 */
public record FormFields(Map<String, String> values, Map<String, TreeMap<Integer, FormFields>> groups) {

    private static final Pattern REPEATED = Pattern.compile("([a-z]{1,20})\\[([0-9]{1,5})][.](.{1,200})");

    public static FormFields empty() {
        return new FormFields(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Parses the fields of a request. When a name occurs several times, the first value counts. */
    public static FormFields parse(Map<String, ? extends Collection<String>> fields) {
        FormFields form = empty();
        fields.forEach((name, values) ->
                values.stream().findFirst().ifPresent(value -> form.put(name, TypedText.lines(value))));
        return form;
    }

    /** A copy that can be changed without changing this one. */
    FormFields copy() {
        FormFields copy = empty();
        copy.merge(this);
        return copy;
    }

    private void put(String name, String value) {
        Matcher repeated = REPEATED.matcher(name);
        if (repeated.matches()) {
            group(repeated.group(1), Integer.parseInt(repeated.group(2))).put(repeated.group(3), value);
        } else {
            values.put(name, value);
        }
    }

    private FormFields group(String name, int number) {
        return numbered(name).computeIfAbsent(number, missing -> empty());
    }

    /** The repeated groups of a name by their numbers. A change of the map changes the form. */
    public TreeMap<Integer, FormFields> numbered(String name) {
        return groups.computeIfAbsent(name, missing -> new TreeMap<>());
    }

    /** The repeated groups of a name in the order of their numbers. */
    List<FormFields> all(String name) {
        return List.copyOf(numbered(name).values());
    }

    /** Sets a value, and returns this form. */
    public FormFields with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** Adds groups, and returns this form. */
    public FormFields with(String name, List<FormFields> numbered) {
        numbered.forEach(group -> add(name, group));
        return this;
    }

    /** Adds a group after all other groups of the same name. */
    public void add(String name, FormFields group) {
        TreeMap<Integer, FormFields> numbered = numbered(name);
        numbered.put(numbered.isEmpty() ? 0 : numbered.lastKey() + 1, group);
    }

    /** Adds the values of another group. When both groups have a value, the value of the other group counts. */
    void merge(FormFields other) {
        values.putAll(other.values);
        other.groups.forEach((name, numbered) ->
                numbered.forEach((number, group) -> group(name, number).merge(group)));
    }

    /** The value without the spaces around it; empty when the form does not have the field. */
    public String line(String name) {
        return TypedText.line(text(name));
    }

    /** The value with plain single spaces, for names and parts of dates; empty when the form does not have the field. */
    public String words(String name) {
        return TypedText.words(text(name));
    }

    /** The value exactly as it was typed; empty when the form does not have the field. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether nothing was typed into these fields. */
    boolean isBlank(List<String> names) {
        return names.stream().allMatch(name -> text(name).isBlank());
    }

    /** All fields by their full names, for the hidden fields of another form. */
    List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        collect("", entries);
        return entries;
    }

    private void collect(String prefix, List<Map.Entry<String, String>> entries) {
        values.forEach((name, value) -> entries.add(Map.entry(prefix + name, value)));
        groups.forEach((name, numbered) ->
                numbered.forEach((number, group) -> group.collect(prefix + name + "[" + number + "].", entries)));
    }
}
