package org.estrade.talk.store;

import jakarta.persistence.EntityManager;

/**
 * A table of ordered names: the tags of each talk, or the speakers of each delivery. Positions begin at 0 and have no
 * gap.
 *
 * @param owner the column with the id of the talk or the delivery
 * @param name the column with the id of the name; a name occurs only once in an owner
 */
record OrderedNames(String table, String owner, String name) {

    /** Replaces a name by another. An owner that had both keeps the one with the lower position. */
    void replace(EntityManager database, long gone, long kept) {
        execute(database, "update {table} set {name} = " + kept + " where {name} = " + gone);
        execute(database, """
                delete from {table} later using {table} earlier
                where later.{name} = %d and earlier.{name} = %d
                and earlier.{owner} = later.{owner} and earlier.position < later.position
                """.formatted(kept, kept));
        closeGaps(database);
    }

    /** Removes a name from all owners. */
    void remove(EntityManager database, long gone) {
        execute(database, "delete from {table} where {name} = " + gone);
        closeGaps(database);
    }

    /** Renumbers the positions from 0. They are negative in between, because two rows must never have the same position. */
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
