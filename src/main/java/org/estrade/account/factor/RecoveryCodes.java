package org.estrade.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.estrade.session.Token;
import org.hibernate.Session;

/** The codes that take the place of a code of the phone, each once. Only their hashes are stored. */
@ApplicationScoped
class RecoveryCodes {

    static final int COUNT = 10;

    /** 120 bits: a plain hash is enough from 112 on (OWASP ASVS 6.5.2). */
    private static final int BYTES = 15;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Session database;

    RecoveryCodes(Session database) {
        this.database = database;
    }

    /** Replaces the codes of the account by new ones and returns these: {@code ABCD-EFGH-IJKL-MNOP-QRST-UVWX}. */
    @Transactional
    List<String> renew(long accountId) {
        delete(accountId);
        List<String> codes =
                Stream.generate(RecoveryCodes::newCode).limit(COUNT).toList();
        codes.forEach(code -> database.createNativeMutationQuery(
                        "insert into recovery_code (code_hash, account_id) values (?1, ?2)")
                .setParameter(1, hash(code))
                .setParameter(2, accountId)
                .executeUpdate());
        return codes;
    }

    private static String newCode() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.grouped(bytes, "-");
    }

    /** Deletes the code, so that it works once, and returns whether it was one of the account's. */
    @Transactional
    boolean spend(long accountId, String typed) {
        return database.createNativeMutationQuery("delete from recovery_code where code_hash = ?1 and account_id = ?2")
                        .setParameter(1, hash(typed))
                        .setParameter(2, accountId)
                        .executeUpdate()
                == 1;
    }

    /** The number of codes that are left. */
    @Transactional
    int count(long accountId) {
        return database.createNativeQuery("select count(*) from recovery_code where account_id = ?1", Long.class)
                .setParameter(1, accountId)
                .getSingleResult()
                .intValue();
    }

    @Transactional
    void delete(long accountId) {
        database.createNativeMutationQuery("delete from recovery_code where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** Case, spaces and hyphens make no difference. */
    private static byte[] hash(String code) {
        return Token.sha256(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
