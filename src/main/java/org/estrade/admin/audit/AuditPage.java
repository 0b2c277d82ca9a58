package org.estrade.admin.audit;

import java.util.List;
import org.estrade.session.AuditKind;
import org.jspecify.annotations.Nullable;

/**
 * One page of the audit trail: entries by day, the newest first.
 *
 * @param number the page's number, from 0
 */
record AuditPage(List<Day> days, int number, boolean hasOlder) {

    record Day(String name, List<Line> lines) {}

    /**
     * One entry.
     *
     * @param time in the site's time zone: {@code 14:05}
     * @param machineTime the moment in ISO 8601
     * @param who the account's name, null for the program
     * @param name of the thing that the action was done to, empty when the kind says enough
     * @param href the path of that thing, null when it is gone
     */
    record Line(
            String time,
            String machineTime,
            @Nullable String who,
            String action,
            AuditKind kind,
            String name,
            @Nullable String href) {}

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }
}
