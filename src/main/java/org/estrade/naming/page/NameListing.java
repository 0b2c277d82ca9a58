package org.estrade.naming.page;

import jakarta.ws.rs.NotFoundException;
import org.estrade.naming.KnownName;
import org.estrade.naming.NameUses;

/**
 * All venues, all people or all tags with their uses, as one request reads them.
 *
 * @param <F> the form that one of them is edited in
 */
public interface NameListing<F> {

    NameUses uses();

    /** Those that are sought. */
    NameList found();

    /**
     * One of them.
     *
     * @throws NotFoundException when it is not there any more
     */
    KnownName known(long id);

    /**
     * The form of one, as it is stored.
     *
     * @throws NotFoundException when it is not there any more
     */
    F form(long id);
}
