package org.estrade.talk.form;

/**
 * One field as the page shows it.
 *
 * @param name as it is sent
 * @param problem what to correct, empty when nothing
 * @param focus whether the page opens with the cursor in it
 */
public record FormField(String name, String value, String problem, boolean focus) {

    FormField(String name, String value, String problem) {
        this(name, value, problem, false);
    }

    /** Whether it is no month's number, though it was chosen among months: it is shown again with what is wrong. */
    public boolean strange() {
        return !value.isBlank() && !value.matches("[1-9]|1[0-2]");
    }

    public String id() {
        return id(name);
    }

    /** The id on the page of a field of that name, or of the fields whose names begin so. */
    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
