package org.estrade.talk.form;

/**
 * One field as the page shows it.
 *
 * @param name as it is sent
 * @param problem what to correct, empty when nothing
 */
public record Field(String name, String value, String problem) {

    public String id() {
        return id(name);
    }

    /** The id on the page of a field of that name, or of the part whose names begin so. */
    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
