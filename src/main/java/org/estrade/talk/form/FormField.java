package org.estrade.talk.form;

import java.util.regex.Pattern;

/**
 * A form field on the page.
 *
 * @param name the name with which the browser sends the field
 * @param value the typed or stored text
 * @param problem the sentence that says what to correct, empty when the field has no problem
 * @param focus whether the field has the focus when the page opens
 */
public record FormField(String name, String value, String problem, boolean focus) {

    private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");

    FormField(String name, String value, String problem) {
        this(name, value, problem, false);
    }

    /** Whether the value is not in the list of months. The page then adds the value to the list. */
    public boolean isUnknownMonth() {
        return !value.isBlank() && !MONTH.matcher(value).matches();
    }

    /** The id of the sentence that says what to correct; empty when the field has no problem. */
    public String describedBy() {
        return problem.isEmpty() ? "" : id() + "-problem";
    }

    public String id() {
        return id(name);
    }

    /** The id of an element of the page, built from the name of a field or from the common prefix of several names. */
    // without a regular expression: the form of a talk with hundreds of deliveries has ten thousands of ids
    static String id(String name) {
        StringBuilder id = new StringBuilder(name.length());
        boolean isBetween = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (isLetterOrDigit(letter)) {
                id.append(isBetween ? "-" : "").append(letter);
            }
            isBetween = !isLetterOrDigit(letter);
        }
        return id.toString();
    }

    private static boolean isLetterOrDigit(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }
}
