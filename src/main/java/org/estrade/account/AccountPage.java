package org.estrade.account;

import java.util.List;
import org.estrade.web.problem.ProblemLine;
import org.jspecify.annotations.Nullable;

/**
 * The values that the template of the account page shows.
 *
 * @param language the code of the admin's language, empty to follow the browser
 * @param shortcuts whether the admin has keyboard shortcuts
 * @param passwordChanged the sentence with the day of the last change of the password
 * @param sessions the signed-in browsers, the browser of this request first
 * @param signedOut the known browsers without a session
 * @param problems the problems of the form fields; the {@code id} of a problem is the name of its field
 * @param passwordNotKept whether a new password was sent after the session had ended
 * @param needsCurrent whether a change of the password asks for the current one
 * @param hasPasskey whether the account has a passkey
 */
record AccountPage(
        String username,
        String language,
        boolean shortcuts,
        String passwordChanged,
        List<Row> sessions,
        List<Row> signedOut,
        List<ProblemLine> problems,
        boolean passwordNotKept,
        boolean needsCurrent,
        boolean hasPasskey) {

    /**
     * A signed-in browser, or a known one.
     *
     * @param name the name of the browser and of its operating system
     * @param seen the time of its last request or sign-in, in words
     * @param action the path to which a form is sent that closes its session or forgets it, null for the browser of this
     *     request
     */
    record Row(String name, String seen, @Nullable String action) {}

    public boolean hasOtherSessions() {
        return sessions.size() > 1;
    }

    public boolean isWrong(String field) {
        return !problem(field).isEmpty();
    }

    /** The sentence of the problem of a field, empty when the field has no problem. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.id().equals(field))
                .map(ProblemLine::sentence)
                .findFirst()
                .orElse("");
    }
}
