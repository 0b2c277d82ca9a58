package org.estrade.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who may sign in. */
@Entity
public class Account {

    /** The role that every page under {@code /admin} asks for. */
    public static final String SPEAKER = "speaker";

    public static final int LONGEST_USERNAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** As typed; two accounts never differ in case alone. */
    String username;

    @Column(name = "password_hash")
    String passwordHash;

    String role = SPEAKER;

    /** That the admin is read in; null follows the browser. */
    @Nullable String language;

    /** Whether single keys do something in the admin. */
    boolean shortcuts = true;

    @Column(name = "password_changed_at")
    Instant passwordChangedAt = Instant.now();

    /** Made by dev mode with a password that everyone knows; no other mode keeps it. */
    boolean development;

    protected Account() {}

    Account(String username, String passwordHash) {
        this.username = username;
        this.passwordHash = passwordHash;
    }
}
