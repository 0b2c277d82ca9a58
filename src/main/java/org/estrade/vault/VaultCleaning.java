package org.estrade.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.estrade.cluster.Housekeeping;
import org.hibernate.Session;

/** Deletes the files that no talk has in any of its versions, and what is left of broken uploads. */
@ApplicationScoped
class VaultCleaning {

    /** Files that were stored a day ago: until then, a form that is not saved yet may have the address of a newer one. */
    private static final String DELETE_UNUSED = """
            with used as materialized (
                select found[1] as hash
                from revision cross join regexp_matches(cast(content as text), '/slides/([0-9a-f]{64})', 'g') as found
                where exists (select from vault_file where stored_at < now() - interval '1 day')
                union
                select substring(url from '/slides/([0-9a-f]{64})') from link where url like '%/slides/%'
            )
            delete from vault_file
            where stored_at < now() - interval '1 day' and hash not in (select hash from used where hash is not null)""";

    /** Uploads take at most ten minutes. */
    private static final String DELETE_BROKEN = """
            delete from vault_upload
            where begun_at < now() - interval '1 hour' and id not in (select upload_id from vault_file)""";

    private final Session database;

    VaultCleaning(Session database) {
        this.database = database;
    }

    @Transactional
    void clean(@Observes Housekeeping event) {
        database.createNativeMutationQuery(DELETE_UNUSED).executeUpdate();
        database.createNativeMutationQuery(DELETE_BROKEN).executeUpdate();
    }
}
