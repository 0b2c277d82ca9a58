package org.estrade.admin.audit;

import java.util.List;
import org.estrade.session.BrowserName;
import org.jspecify.annotations.Nullable;

/**
 * One page of the sign-ins and the failures to sign in: entries by day, the newest first.
 *
 * @param days the entries of the page by day
 * @param number the number of the page, from 0
 * @param hasOlder whether there is a page with older entries
 */
record SignInPage(List<Day> days, int number, boolean hasOlder) {

    /** The entries of one day; the name is the day in words. */
    record Day(String name, List<Line> lines) {}

    /**
     * One entry.
     *
     * @param time the time of day in the time zone of the site: {@code 14:05}
     * @param machineTime the time in ISO 8601
     * @param kind the word of what happened in the database
     * @param failed whether the attempt failed, so that it is not known who made it
     * @param account the name of the account, null when no account had the typed name
     * @param device the browser; unknown for failures
     * @param times how often it happened within an hour
     */
    record Line(
            String time,
            String machineTime,
            String kind,
            boolean failed,
            @Nullable String account,
            BrowserName device,
            int times) {

        public boolean hasAccount() {
            return account != null;
        }
    }
}
