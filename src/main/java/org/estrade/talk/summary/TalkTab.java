package org.estrade.talk.summary;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tabs of the list of talks. The address contains the name of the open tab. */
public enum TalkTab {
    ALL("true"),
    PUBLISHED("talk.published_at is not null"),
    DRAFTS("talk.published_at is null"),
    INCOMPLETE("summary.gap is not null");

    private final String condition;

    TalkTab(String condition) {
        this.condition = condition;
    }

    /** The SQL condition for the talks of the tab. */
    String condition() {
        return condition;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tab with this name; {@link #ALL} for an unknown name. */
    public static TalkTab of(@Nullable String id) {
        return Arrays.stream(values())
                .filter(tab -> tab.id().equals(id))
                .findFirst()
                .orElse(ALL);
    }
}
