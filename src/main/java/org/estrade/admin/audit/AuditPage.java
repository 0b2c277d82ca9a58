package org.estrade.admin.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the audit, newest first, day by day.
 *
 * @param number of this part, from 0
 */
record AuditPage(List<Day> days, int number, boolean hasOlder) {

    record Day(String name, List<Line> lines) {}

    /**
     * One thing that was done.
     *
     * @param who null for the program
     * @param name empty when it has none worth telling
     * @param href where it still is, null when it is gone
     */
    record Line(
            String time,
            String machineTime,
            @Nullable String who,
            String action,
            String kind,
            String name,
            @Nullable String href) {}

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }
}
