package org.estrade.talk.form;

/**
 * A field as the page shows it.
 *
 * @param name the name with which the browser sends the field
 * @param problem the sentence that says what to correct, empty without a problem
 * @param focus whether the page opens with the focus in the field
 */
public record FormField(String name, String value, String problem, boolean focus) {

    FormField(String name, String value, String problem) {
        this(name, value, problem, false);
    }

    /** Whether the value is not one of the months that the select offers. The page then adds it as an option. */
    public boolean unknownMonth() {
        return !value.isBlank() && !value.matches("[1-9]|1[0-2]");
    }

    public String id() {
        return id(name);
    }

    /** The id of an element of the page, made from the name of a field or from the common prefix of several names. */
    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
