package org.estrade.talk.form;

/**
 * A form field on the page.
 *
 * @param name the name with which the browser sends the field
 * @param value the typed or stored text
 * @param problem the sentence that says what to correct, empty when the field has no problem
 * @param focus whether the field has the focus when the page opens
 */
public record FormField(String name, String value, String problem, boolean focus) {

    FormField(String name, String value, String problem) {
        this(name, value, problem, false);
    }

    /** Whether the value is not in the list of months. The page then adds the value to the list. */
    public boolean isUnknownMonth() {
        return !value.isBlank() && !value.matches("[1-9]|1[0-2]");
    }

    /** The id of the sentence that says what to correct; empty when the field has no problem. */
    public String describedBy() {
        return problem.isEmpty() ? "" : id() + "-problem";
    }

    public String id() {
        return id(name);
    }

    /** The id of an element of the page, built from the name of a field or from the common prefix of several names. */
    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
