package org.estrade.account;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.account.password.PasswordRules;
import org.estrade.startup.StartupError;

/** Prepares the accounts when the program starts. */
@ApplicationScoped
public class AccountStart {

    private final AccountRepository accounts;
    private final FirstAccount firstAccount;
    private final OneTimeTokens tokens;
    private final Optional<String> username;
    private final Optional<String> password;
    private final Optional<String> resetUsername;

    AccountStart(
            AccountRepository accounts,
            FirstAccount firstAccount,
            OneTimeTokens tokens,
            @ConfigProperty(name = "estrade.admin.user") Optional<String> username,
            @ConfigProperty(name = "estrade.admin.password") Optional<String> password,
            @ConfigProperty(name = "estrade.reset-password") Optional<String> resetUsername) {
        this.accounts = accounts;
        this.firstAccount = firstAccount;
        this.tokens = tokens;
        this.username = username;
        this.password = password;
        this.resetUsername = resetUsername;
    }

    /**
     * Deletes the account of dev mode outside dev mode, and creates the first account when the configuration names it.
     *
     * @param site the address of the site, without a closing slash
     * @param mode the mode in which the program starts
     * @return one line for the log that says how to sign in
     * @throws StartupError when the configuration is wrong; then nothing is changed
     */
    @Transactional
    public String prepare(String site, LaunchMode mode) {
        boolean development = mode == LaunchMode.DEVELOPMENT;
        if (!development) {
            accounts.delete("development", true);
        }
        accounts.addMissingKeys();
        createConfigured();
        if (development) {
            firstAccount.createForDevelopment();
        }
        return resetUsername.isPresent() ? newPasswordLine(site, resetUsername.get()) : signInLine(site);
    }

    private void createConfigured() {
        if (accounts.hasAny() || (username.isEmpty() && password.isEmpty())) {
            return;
        }
        String name = username.orElseThrow(() -> new StartupError(
                        "ESTRADE_ADMIN_PASSWORD is set without ESTRADE_ADMIN_USER: set both, or neither."))
                .strip();
        String secret = password.orElseThrow(() ->
                new StartupError("ESTRADE_ADMIN_USER is set without ESTRADE_ADMIN_PASSWORD: set both, or neither."));
        SetupForm.usernameProblem(name)
                .or(() -> SetupForm.passwordProblem(secret, name))
                .ifPresent(problem -> {
                    throw new StartupError(sentence(problem));
                });
        firstAccount.createFromConfiguration(name, secret);
    }

    private static String sentence(SetupForm.Problem problem) {
        return switch (problem) {
            case PASSWORD_TOO_SHORT ->
                "ESTRADE_ADMIN_PASSWORD is too short: give it at least %d characters."
                        .formatted(PasswordRules.SHORTEST);
            case PASSWORD_TOO_LONG ->
                "ESTRADE_ADMIN_PASSWORD is too long: give it at most %d characters.".formatted(PasswordRules.LONGEST);
            case PASSWORD_HOLDS_NAME -> "ESTRADE_ADMIN_PASSWORD holds the user's name: choose another one.";
            case PASSWORD_COMMON ->
                "ESTRADE_ADMIN_PASSWORD is one of those that are tried first: choose another one, for example a sentence.";
            default ->
                "ESTRADE_ADMIN_USER is not a name: give it one line of 1 to %d characters."
                        .formatted(Account.LONGEST_USERNAME);
        };
    }

    private String newPasswordLine(String site, String name) {
        Account account = accounts.findByUsername(name.strip())
                .orElseThrow(() -> new StartupError(
                        "No account is named '%s': correct ESTRADE_RESET_PASSWORD, or remove it.".formatted(name)));
        return "Give %s a new password, within a day, at %s/setup/password?token=%s"
                .formatted(account.username, site, tokens.issueFor(account).text());
    }

    private String signInLine(String site) {
        if (!accounts.hasAny()) {
            return "Make your account, within a day, at %s/setup?token=%s"
                    .formatted(site, tokens.issue().text());
        }
        String developmentAccount = accounts.count("development", true) == 0
                ? ""
                : " as %s with the password %s (this account exists in dev mode only)"
                        .formatted(FirstAccount.DEVELOPMENT_USERNAME, FirstAccount.DEVELOPMENT_PASSWORD);
        return "Sign in at " + site + "/login" + developmentAccount;
    }
}
