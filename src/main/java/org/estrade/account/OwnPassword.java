package org.estrade.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import org.estrade.account.attempt.KnownBrowsers;
import org.estrade.account.attempt.SignInEvents;
import org.estrade.account.attempt.SignInThrottle;
import org.estrade.account.password.HashingBusy;
import org.estrade.account.password.Passwords;
import org.estrade.web.ClientAddress;

/** Compares a typed password with that of the signed-in account. Attempts are slowed down, but those of strangers do not count. */
@RequestScoped
class OwnPassword {

    /** The results of a comparison. */
    enum Result {
        RIGHT,
        WRONG,
        /** The attempt came too early. */
        WAIT,
        /** Too many passwords are being compared. */
        BUSY
    }

    /**
     * The result.
     *
     * @param pause the time until the next attempt is allowed
     */
    record Answer(Result result, Duration pause) {

        static Answer busy() {
            return new Answer(Result.BUSY, Duration.ofSeconds(HashingBusy.RETRY_SECONDS));
        }
    }

    private final OwnAccount account;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final KnownBrowsers browsers;
    private final SignInEvents events;
    private final ClientAddress addresses;
    private final RoutingContext context;

    OwnPassword(
            OwnAccount account,
            Passwords passwords,
            SignInThrottle throttle,
            KnownBrowsers browsers,
            SignInEvents events,
            ClientAddress addresses,
            RoutingContext context) {
        this.account = account;
        this.passwords = passwords;
        this.throttle = throttle;
        this.browsers = browsers;
        this.events = events;
        this.addresses = addresses;
        this.context = context;
    }

    Answer check(String typed) {
        Account signedIn = account.current();
        String network = addresses.networkOf(context.request());
        SignInThrottle.Attempt attempt = throttle.beginSignedIn(signedIn.id);
        try {
            if (attempt.allowed() && passwords.match(typed, signedIn.passwordHash, network)) {
                throttle.succeeded(attempt);
                return new Answer(Result.RIGHT, Duration.ZERO);
            }
        } catch (HashingBusy busy) {
            throttle.withdraw(attempt);
            return Answer.busy();
        }
        Long browser = browsers.idFor(signedIn.username).orElse(null);
        events.failed(signedIn.id, browser, attempt, network);
        return new Answer(attempt.allowed() ? Result.WRONG : Result.WAIT, attempt.pause());
    }
}
