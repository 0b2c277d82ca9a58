package org.estrade.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

/** What the sign-in with a password, and the replacement of a lost one, need to know of second factors. */
@ApplicationScoped
public class SecondStep {

    private final SecondFactors factors;
    private final PendingSignIns pending;

    SecondStep(SecondFactors factors, PendingSignIns pending) {
        this.factors = factors;
        this.pending = pending;
    }

    /** Whether a code is asked for after the password of this account. */
    public boolean isNeeded(long accountId) {
        return factors.isActive(accountId);
    }

    /**
     * The page that asks for the code.
     *
     * @param stay whether the session will stay when the browser is closed
     * @param returnPath the path of the page to open after the sign-in
     */
    public Response ask(long accountId, boolean stay, String returnPath) {
        return SignInCodeResource.ask(pending.begin(accountId, stay), returnPath);
    }

    /** Switches the second factor off, because the owner of the account lost the password, and perhaps the phone. */
    @Transactional
    public void forget(long accountId) {
        factors.remove(accountId);
    }

    /** Ends the sign-ins of the account that wait for their code, because their password is a former one. */
    @Transactional
    public void endPending(long accountId) {
        pending.endAll(accountId);
    }
}
