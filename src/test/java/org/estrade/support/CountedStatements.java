package org.estrade.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what requests ask of the database. */
@PersistenceUnitExtension
@ApplicationScoped
public class CountedStatements implements StatementInspector {

    private static final long serialVersionUID = 1;

    private final AtomicLong count = new AtomicLong();

    /** How many statements that work prepares. */
    public long during(Runnable work) {
        long before = count.get();
        work.run();
        return count.get() - before;
    }

    @Override
    public String inspect(String sql) {
        // the watch reads again, beside all requests, what one of them published
        if (!Thread.currentThread().getName().equals("content-watch")) {
            count.incrementAndGet();
        }
        return sql;
    }
}
