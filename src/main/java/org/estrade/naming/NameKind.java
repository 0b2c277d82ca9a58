package org.estrade.naming;

import java.util.Locale;

/** What talks call by its name. Its id is its table's name too, and the word for it in the audit trail. */
public enum NameKind {
    VENUE("venues", 200, false),
    PERSON("people", 200, true),
    TAG("tags", 60, true);

    private final String section;
    private final int longest;
    private final boolean listed;

    NameKind(String section, int longest, boolean listed) {
        this.section = section;
        this.longest = longest;
        this.listed = listed;
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

    /** Whether a talk's form writes several of them in one line, so that a semicolon can be part of none. */
    public boolean listed() {
        return listed;
    }
}
