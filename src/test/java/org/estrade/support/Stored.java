package org.estrade.support;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;

/** What is in the database, as everyone else sees it now. */
public final class Stored {

    private Stored() {}

    /** The one number that this query gives. */
    public static long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) Panache.getEntityManager()
                                .createNativeQuery(sql)
                                .getSingleResult())
                        .longValue());
    }

    /** The texts that this query gives, in its order. */
    public static List<String> texts(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Panache.getSession()
                        .createNativeQuery(sql, String.class)
                        .getResultList());
    }
}
