package org.estrade.account;

import java.util.List;
import org.estrade.web.problem.ProblemLine;

/**
 * The page of one's own account.
 *
 * @param language the code of the admin's language, empty to follow the browser
 * @param passwordChanged a sentence with the day of the last change
 * @param sessions the browsers that are signed in, this one first
 * @param problems of the fields; the {@code id} of each is its field's name
 */
record AccountPage(
        String username,
        String language,
        boolean shortcuts,
        String passwordChanged,
        List<Row> sessions,
        List<ProblemLine> problems) {

    /** A browser that is signed in: its name and when it was last seen, in words. */
    record Row(String name, String seen) {}

    public boolean others() {
        return sessions.size() > 1;
    }

    public boolean wrong(String field) {
        return !problem(field).isEmpty();
    }

    /** The sentence of that field's problem, empty when there is none. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.id().equals(field))
                .map(ProblemLine::sentence)
                .findFirst()
                .orElse("");
    }
}
