package org.estrade.naming;

import java.util.Locale;

/** The three kinds of things that talks refer to by a name. */
public enum NameKind {
    VENUE("venues", 200, false, true),
    PERSON("people", 200, true, false),
    TAG("tags", 60, true, false);

    private final String section;
    private final int longest;
    private final boolean listed;
    private final boolean required;

    NameKind(String section, int longest, boolean listed, boolean required) {
        this.section = section;
        this.longest = longest;
        this.listed = listed;
        this.required = required;
    }

    /** {@code venue}, {@code person} or {@code tag}: the name of the table, and the word in the audit trail. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the entity in queries: {@code Venue}, {@code Person} or {@code Tag}. */
    String entity() {
        return name().charAt(0) + id().substring(1);
    }

    /** The part of the admin's addresses that belongs to this kind. */
    public String section() {
        return section;
    }

    public String path() {
        return "/admin/" + section;
    }

    public String path(long id) {
        return path() + "/" + id;
    }

    /** The longest name or spelling, in characters. */
    public int longest() {
        return longest;
    }

    /** Whether one form field holds several names with semicolons between them. Then no name can hold a semicolon. */
    public boolean listed() {
        return listed;
    }

    /** Whether a delivery is incomplete without it. Then it cannot be deleted while a talk uses it. */
    public boolean required() {
        return required;
    }
}
