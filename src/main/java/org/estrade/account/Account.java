package org.estrade.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.estrade.session.SignedInAccount;
import org.jspecify.annotations.Nullable;

/** An account that may sign in. */
@Entity
public class Account {

    /** The role of the owner of the site, for whom every page under {@code /admin} is. */
    public static final String SPEAKER = SignedInAccount.SPEAKER;

    /** The role of an editor. An owner has it too. */
    public static final String EDITOR = SignedInAccount.EDITOR;

    public static final int LONGEST_USERNAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The name as it was typed. It is compared in the form of {@link org.estrade.account.attempt.UsernameKey}. */
    String username;

    @Column(name = "password_hash")
    String passwordHash;

    String role = SPEAKER;

    /** The code of the language of the admin, null to follow the browser. */
    @Nullable String language;

    /** Whether the admin has keyboard shortcuts. */
    boolean shortcuts = true;

    @Column(name = "password_changed_at")
    Instant passwordChangedAt = Instant.now();

    /** Whether dev mode created the account. Everyone knows its password, so any other mode deletes it at the start. */
    boolean development;

    protected Account() {}

    Account(String username, String passwordHash) {
        this.username = username;
        this.passwordHash = passwordHash;
    }

    /** A new account of an editor. */
    public static Account editor(String username, String passwordHash) {
        Account account = new Account(username, passwordHash);
        account.role = EDITOR;
        return account;
    }

    /** The name as it was typed. */
    public String username() {
        return username;
    }

    /** The code of the language of the admin, null to follow the browser. */
    public @Nullable String language() {
        return language;
    }

    public boolean isOwner() {
        return role.equals(SPEAKER);
    }
}
