package org.estrade.account;

import java.util.List;
import org.estrade.web.FieldProblem;

/**
 * The page of one's own account.
 *
 * @param language chosen for the admin, empty for the browser's
 * @param passwordChanged on which day, in words
 * @param sessions this browser's first
 * @param problems each {@code id} is its field's name
 */
record AccountPage(
        String username,
        String language,
        boolean shortcuts,
        String passwordChanged,
        List<Row> sessions,
        List<FieldProblem> problems) {

    /** One browser that is signed in, in words. */
    record Row(String name, String seen) {}

    public boolean others() {
        return sessions.size() > 1;
    }

    public boolean wrong(String field) {
        return !problem(field).isEmpty();
    }

    /** What is wrong at that field, empty when nothing is. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.id().equals(field))
                .map(FieldProblem::sentence)
                .findFirst()
                .orElse("");
    }
}
