package org.estrade.naming;

import jakarta.persistence.EntityManager;

/**
 * A table in which each owner lists names in an order, by positions from 0 without a gap.
 *
 * @param owner the column of whoever lists
 * @param name the column of what is listed, once an owner
 */
public record OrderedNames(String table, String owner, String name) {

    /** Wherever one was listed the other is, once, at the first of their places. */
    public void replace(EntityManager database, long gone, long kept) {
        execute(database, "update {table} set {name} = " + kept + " where {name} = " + gone);
        execute(database, """
                delete from {table} later using {table} earlier
                where later.{name} = %d and earlier.{name} = %d
                and earlier.{owner} = later.{owner} and earlier.position < later.position
                """.formatted(kept, kept));
        closeGaps(database);
    }

    public void remove(EntityManager database, long gone) {
        execute(database, "delete from {table} where {name} = " + gone);
        closeGaps(database);
    }

    /** By way of negative positions: no two rows may meet on one while they move. */
    private void closeGaps(EntityManager database) {
        execute(database, """
                update {table} moved set position = -1 - dense.place
                from (select {owner}, position, row_number() over (partition by {owner} order by position) - 1 as place
                      from {table}) dense
                where moved.{owner} = dense.{owner} and moved.position = dense.position
                and dense.place <> dense.position
                """);
        execute(database, "update {table} set position = -1 - position where position < 0");
    }

    private void execute(EntityManager database, String sql) {
        database.createNativeQuery(
                        sql.replace("{table}", table).replace("{owner}", owner).replace("{name}", name))
                .executeUpdate();
    }
}
