package org.estrade.talk;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.estrade.talk.TalkRow.Status;
import org.jspecify.annotations.Nullable;

/**
 * The admin's list of talks, in the order of the public page.
 *
 * @param all every talk, for the figures
 * @param shown which of them are listed
 */
record TalkList(List<TalkRow> all, Show shown) {

    /** The tabs; the address names the one that is open. */
    enum Show {
        ALL,
        PUBLISHED,
        DRAFTS,
        INCOMPLETE;

        boolean lists(TalkRow row) {
            return switch (this) {
                case ALL -> true;
                case PUBLISHED -> row.status() != Status.DRAFT;
                case DRAFTS -> row.status() == Status.DRAFT;
                case INCOMPLETE -> row.hint() != null;
            };
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The tab of that name; all talks for any other. */
        static Show of(@Nullable String id) {
            return Arrays.stream(values())
                    .filter(show -> show.id().equals(id))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /** A tab: which talks, how many, and whether it is the open one. */
    record Tab(Show show, long count, boolean current) {}

    static TalkList of(List<TalkState> states, Show shown, List<String> languages, ZonedDateTime now) {
        return new TalkList(
                states.stream().map(state -> TalkRow.of(state, languages, now)).toList(), shown);
    }

    public List<TalkRow> rows() {
        return all.stream().filter(shown::lists).toList();
    }

    public List<Tab> tabs() {
        return Arrays.stream(Show.values())
                .map(show -> new Tab(show, count(show), show == shown))
                .toList();
    }

    private long count(Show show) {
        return all.stream().filter(show::lists).count();
    }

    public int published() {
        return (int) count(Show.PUBLISHED);
    }

    public int drafts() {
        return (int) count(Show.DRAFTS);
    }

    public int deliveries() {
        return all.stream().mapToInt(TalkRow::deliveries).sum();
    }

    public int links() {
        return all.stream().mapToInt(TalkRow::links).sum();
    }
}
