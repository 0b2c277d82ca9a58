package org.estrade.naming;

import java.util.Locale;

/** What talks call by its name. Its id is its table's name too, and the word for it in the audit trail. */
public enum Named {
    VENUE("venues", 200),
    PERSON("people", 200),
    TAG("tags", 60);

    private final String section;
    private final int longest;

    Named(String section, int longest) {
        this.section = section;
        this.longest = longest;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the admin. */
    public String section() {
        return section;
    }

    public String path() {
        return "/admin/" + section;
    }

    public String path(long id) {
        return path() + "/" + id;
    }

    /** In characters, for a name and each of its spellings. */
    public int longest() {
        return longest;
    }
}
