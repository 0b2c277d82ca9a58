package org.estrade.account.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.estrade.account.attempt.SignInEvents;
import org.estrade.account.passkey.PasskeyChallenges.Purpose;
import org.estrade.session.SignedInAccount;
import org.estrade.site.SiteHeader;
import org.estrade.web.ClientAddress;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a browser sends of an authenticator: challenge, origin, host, recognised user, signature and counter. What fails
 * is answered without a reason, which is in the log.
 */
@RequestScoped
class PasskeyCheck {

    /** ES256, EdDSA and RS256: what authenticators sign with. */
    static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private static final Logger LOG = Logger.getLogger(PasskeyCheck.class);
    private static final WebAuthnManager WEBAUTHN = WebAuthnManager.createNonStrictWebAuthnManager();

    private final Passkeys passkeys;
    private final PasskeyChallenges challenges;
    private final RelyingParty party;
    private final SignInEvents events;
    private final SiteHeader site;
    private final String network;
    private final @Nullable String userAgent;

    PasskeyCheck(
            Passkeys passkeys,
            PasskeyChallenges challenges,
            RelyingParty party,
            SignInEvents events,
            SiteHeader site,
            ClientAddress addresses,
            RoutingContext context) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.party = party;
        this.events = events;
        this.site = site;
        this.network = addresses.networkOf(context.request());
        this.userAgent = context.request().getHeader("User-Agent");
    }

    /** What the browser needs to make a passkey for the account. */
    PasskeyOptions creation(SignedInAccount account) {
        return PasskeyOptions.create(
                challenges.issue(Purpose.CREATE, account.id(), network),
                new PasskeyOptions.Rp(party.id(), site.shownName()),
                passkeys.handle(account.id()),
                account.username(),
                passkeys.credentialIds(account.id()));
    }

    /** What the browser needs to sign in with a passkey of any account. */
    PasskeyOptions signIn() {
        return PasskeyOptions.use(challenges.issue(Purpose.SIGN_IN, null, network), party.id(), List.of());
    }

    /** What the browser needs to confirm with a passkey of this account. */
    PasskeyOptions confirmation(SignedInAccount account) {
        return PasskeyOptions.use(
                challenges.issue(Purpose.CONFIRM, account.id(), network),
                party.id(),
                passkeys.credentialIds(account.id()));
    }

    /** Stores the passkey that was made, and returns whether it is right and new. */
    boolean isStored(SignedInAccount account, String name, String answer) {
        try {
            RegistrationData data = read(() -> WEBAUTHN.parseRegistrationResponseJSON(answer));
            ServerProperty server = server(data.getCollectedClientData(), Purpose.CREATE, account.id());
            WEBAUTHN.verify(data, new RegistrationParameters(server, ALGORITHMS, true, true));
            AuthenticatorData<?> authenticator =
                    present(present(data.getAttestationObject()).getAuthenticatorData());
            AttestedCredentialData credential = present(authenticator.getAttestedCredentialData());
            return passkeys.add(account, credential, authenticator.getSignCount(), name);
        } catch (WebAuthnException | IllegalArgumentException refused) {
            LOG.infof("A passkey for account %d was refused: %s", account.id(), reason(refused));
            return false;
        }
    }

    /** The id of the account that signs in; empty when the answer is not right. */
    Optional<Long> signedIn(String answer) {
        return used(answer, Purpose.SIGN_IN, null).map(Passkey::accountId);
    }

    /** Whether the answer is that of a passkey of the account. */
    boolean isConfirmed(SignedInAccount account, String answer) {
        return used(answer, Purpose.CONFIRM, account.id()).isPresent();
    }

    /**
     * The passkey that was used.
     *
     * @param accountId the account that the passkey must belong to, null for any
     */
    private Optional<Passkey> used(String answer, Purpose purpose, @Nullable Long accountId) {
        Optional<Passkey> passkey = Optional.empty();
        try {
            AuthenticationData data = read(() -> WEBAUTHN.parseAuthenticationResponseJSON(answer));
            // before the passkey is looked for: whatever is sent, the challenge is spent
            ServerProperty server = server(data.getCollectedClientData(), purpose, accountId);
            passkey = passkeys.find(present(data.getCredentialId()))
                    .filter(found -> accountId == null || accountId == found.accountId());
            Passkey found = passkey.orElseThrow(() -> new IllegalArgumentException("unknown passkey"));
            if (!passkeys.isHandle(found.accountId(), data.getUserHandle())) {
                throw new IllegalArgumentException("another account");
            }
            WEBAUTHN.verify(data, new AuthenticationParameters(server, record(found), null, true, true));
            passkeys.used(found, present(data.getAuthenticatorData()).getSignCount());
            events.used(SignInEvents.PASSKEY, found.accountId(), userAgent);
            return passkey;
        } catch (WebAuthnException | IllegalArgumentException refused) {
            Long account = passkey.map(Passkey::accountId).orElse(accountId);
            events.failedPasskey(account, network, reason(refused));
            return Optional.empty();
        }
    }

    /** What the library reads. An incomplete answer makes it fail in many ways. */
    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("unreadable", unreadable);
        }
    }

    private static CredentialRecordImpl record(Passkey passkey) {
        return new CredentialRecordImpl(
                null, null, null, null, passkey.counter(), passkey.credential(), null, null, null, null);
    }

    /** What the answer must fit. The challenge is taken from the answer, and accepted when it was issued and not yet used. */
    private ServerProperty server(@Nullable CollectedClientData client, Purpose purpose, @Nullable Long accountId) {
        byte[] challenge = present(present(client).getChallenge()).getValue();
        if (!challenges.spend(challenge, purpose, accountId)) {
            throw new IllegalArgumentException("unknown challenge");
        }
        return ServerProperty.builder()
                .originPredicate(origin -> party.isOrigin(origin.toString()))
                .rpId(party.id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static <T> T present(@Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException("incomplete");
        }
        return part;
    }

    /** The kind of the problem; the message of the library repeats what was sent. */
    private static String reason(RuntimeException refused) {
        return refused instanceof WebAuthnException
                ? refused.getClass().getSimpleName()
                : String.valueOf(refused.getMessage());
    }
}
