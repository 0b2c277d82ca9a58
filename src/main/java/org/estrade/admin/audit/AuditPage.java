package org.estrade.admin.audit;

import java.util.List;
import org.estrade.session.AuditKind;
import org.jspecify.annotations.Nullable;

/**
 * One page of the audit trail: entries by day, the newest first.
 *
 * @param days the entries of the page by day
 * @param number the number of the page, from 0
 * @param hasOlder whether there is a page with older entries
 */
record AuditPage(List<Day> days, int number, boolean hasOlder) {

    /** The entries of one day; the name is the day in words. */
    record Day(String name, List<Line> lines) {}

    /**
     * One entry.
     *
     * @param time the time of day in the time zone of the site: {@code 14:05}
     * @param machineTime the time in ISO 8601
     * @param who the name of the account, null for the program
     * @param action the word of the action in the database
     * @param name the name of the changed thing, empty when the kind is enough
     * @param href the path of the page of the changed thing, null when the thing was deleted
     */
    record Line(
            String time,
            String machineTime,
            @Nullable String who,
            String action,
            AuditKind kind,
            String name,
            @Nullable String href) {}
}
