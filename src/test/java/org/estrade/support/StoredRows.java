package org.estrade.support;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What the database holds, as a test compares it. */
public final class StoredRows {

    private StoredRows() {}

    /** Each row in one line, its values with a bar between them. */
    public static List<String> of(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> Panache.getEntityManager()
                                .unwrap(Session.class)
                                .createNativeQuery(sql, Object.class)
                                .getResultList()
                                .stream()
                                .map(StoredRows::line)
                                .toList());
    }

    /** The one value of the one row. */
    public static long number(String sql) {
        return Long.parseLong(of(sql).get(0));
    }

    private static String line(Object row) {
        return row instanceof Object[] values
                ? Arrays.stream(values).map(Objects::toString).collect(Collectors.joining(" | "))
                : Objects.toString(row);
    }
}
