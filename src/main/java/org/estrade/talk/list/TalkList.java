package org.estrade.talk.list;

import java.text.Collator;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estrade.talk.edit.TalkSelection;
import org.estrade.talk.store.TalkState;
import org.estrade.talk.store.TalkStatus;
import org.jspecify.annotations.Nullable;

/**
 * The admin list of talks.
 *
 * @param all the talks outside of the bin, in the order of the public page
 * @param filter the filter and the order of the rows
 */
record TalkList(List<TalkRow> all, TalkFilter filter) {

    /** The tabs of the list. The address contains the name of the open tab. */
    enum Show {
        ALL,
        PUBLISHED,
        DRAFTS,
        INCOMPLETE;

        boolean contains(TalkRow row) {
            return switch (this) {
                case ALL -> true;
                case PUBLISHED -> row.status() != TalkStatus.DRAFT;
                case DRAFTS -> row.status() == TalkStatus.DRAFT;
                case INCOMPLETE -> !row.hints().isEmpty();
            };
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The tab with this name; {@link #ALL} for an unknown name. */
        static Show of(@Nullable String id) {
            return Arrays.stream(values())
                    .filter(show -> show.id().equals(id))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /** The order of the list: like the public page, by title, by the last change or by the last delivery. */
    enum Sort {
        PLACE,
        TITLE,
        CHANGED,
        GIVEN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Sort of(@Nullable String id) {
            return Arrays.stream(values())
                    .filter(sort -> sort.id().equals(id))
                    .findFirst()
                    .orElse(PLACE);
        }

        Comparator<TalkRow> comparator() {
            Comparator<TalkRow> byPlace = Comparator.comparingInt(TalkRow::place);
            return switch (this) {
                case PLACE -> byPlace;
                case TITLE -> Comparator.comparing(row -> row.title().main(), Collator.getInstance(Locale.FRENCH));
                case CHANGED -> Comparator.comparing(TalkRow::changedAt).reversed();
                case GIVEN -> Comparator.comparing(TalkRow::lastDate).reversed().thenComparing(byPlace);
            };
        }
    }

    /**
     * A tab of the list.
     *
     * @param query the query of the address of the tab
     * @param count the number of talks in the tab that match the typed words
     * @param current whether the tab is open
     */
    record Tab(Show show, String query, long count, boolean current) {}

    static TalkList of(List<TalkState> states, TalkFilter filter, List<String> languages, ZonedDateTime now) {
        List<TalkRow> rows = IntStream.range(0, states.size())
                .mapToObj(place -> TalkRow.of(states.get(place), place, languages, now))
                .toList();
        return new TalkList(rows, filter);
    }

    public List<TalkRow> rows() {
        return all.stream()
                .filter(filter.show()::contains)
                .filter(filter::matches)
                .sorted(filter.sort().comparator())
                .toList();
    }

    public List<Tab> tabs() {
        return Arrays.stream(Show.values())
                .map(show -> new Tab(
                        show,
                        filter.withShow(show).query(),
                        all.stream()
                                .filter(show::contains)
                                .filter(filter::matches)
                                .count(),
                        show == filter.show()))
                .toList();
    }

    /** Whether rows can be moved: only when the list shows all talks in the order of the public page. */
    public boolean isMovable() {
        return filter.equals(TalkFilter.EVERYTHING) && all.size() > 1;
    }

    /** The buttons that move a row. */
    public List<Move> moves() {
        return List.of(Move.values());
    }

    /**
     * Whether a button has the focus after a move. When the row has reached an end of the list, the pressed button is
     * disabled, and the button of the opposite direction has the focus.
     *
     * @param moved the id of the talk that was just moved, a dot and the id of the pressed button; null for none
     */
    public boolean isFocused(@Nullable String moved, TalkRow row, Move move) {
        if (moved == null || !moved.startsWith(row.id() + ".")) {
            return false;
        }
        Move pressed = Move.of(moved.substring(moved.indexOf('.') + 1));
        boolean isAtEnd = pressed.isUpwards() ? row.place() == 0 : row.place() == all.size() - 1;
        return move == (isAtEnd ? pressed.isUpwards() ? Move.DOWN : Move.UP : pressed);
    }

    public List<Sort> sorts() {
        return List.of(Sort.values());
    }

    /** The ids of the actions for chosen talks. */
    public List<String> actions() {
        return Arrays.stream(TalkSelection.BulkAction.values())
                .map(TalkSelection.BulkAction::id)
                .toList();
    }

    private long count(Show show) {
        return all.stream().filter(show::contains).count();
    }

    public int published() {
        return (int) count(Show.PUBLISHED);
    }

    public int drafts() {
        return (int) count(Show.DRAFTS);
    }

    /** The number of deliveries of the talks on the site. */
    public int deliveries() {
        return onSite().mapToInt(TalkRow::deliveries).sum();
    }

    /** The number of links of the talks on the site. */
    public int links() {
        return onSite().mapToInt(TalkRow::links).sum();
    }

    private Stream<TalkRow> onSite() {
        return all.stream().filter(Show.PUBLISHED::contains);
    }
}
