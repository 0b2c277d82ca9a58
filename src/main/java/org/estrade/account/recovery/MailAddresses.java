package org.estrade.account.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.regex.Pattern;
import org.estrade.account.Account;
import org.hibernate.Session;

/** The addresses to which accounts get mail. The name of an account is its address, unless its owner gave another one. */
@ApplicationScoped
class MailAddresses {

    static final int LONGEST = 200;

    // stricter than the standard: no quotes, no comments, and nothing that begins another header
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}@<>\"(),:;\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,180})");

    private final Session database;

    MailAddresses(Session database) {
        this.database = database;
    }

    /** Whether a text has the form of a mail address. */
    static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    /** The address that the owner of the account gave, empty when there is none. */
    @Transactional
    String given(long accountId) {
        return database.createNativeQuery("select address from account_mail where account_id = ?1", String.class)
                .setParameter(1, accountId)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    /** The address to which the account gets mail. */
    @Transactional
    Optional<String> of(Account account) {
        return Optional.of(given(account.id))
                .filter(given -> !given.isEmpty())
                .or(() -> Optional.of(account.username()).filter(MailAddresses::isAddress));
    }

    /**
     * Stores the address of an account.
     *
     * @param address an address, empty for the name of the account
     */
    @Transactional
    void give(long accountId, String address) {
        database.createNativeMutationQuery("delete from account_mail where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
        if (!address.isEmpty()) {
            database.createNativeMutationQuery("insert into account_mail (account_id, address) values (?1, ?2)")
                    .setParameter(1, accountId)
                    .setParameter(2, address)
                    .executeUpdate();
        }
    }
}
