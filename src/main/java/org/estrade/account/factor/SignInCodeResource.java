package org.estrade.account.factor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.estrade.account.attempt.Delay;
import org.estrade.account.attempt.KnownBrowsers;
import org.estrade.account.attempt.SignIn;
import org.estrade.account.attempt.SignInEvents;
import org.estrade.account.attempt.SignInThrottle;
import org.estrade.account.factor.SignInCodeForm.Problem;
import org.estrade.session.ReturnPath;
import org.estrade.session.Token;
import org.estrade.web.ClientAddress;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The second step of a sign-in: a code of the phone, or a recovery code. */
@Path("/login/code")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
@Blocking
public class SignInCodeResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInCode(SignInCodeForm form) implements TemplateInstance {}

    private final PendingSignIns pending;
    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final SignInThrottle throttle;
    private final KnownBrowsers browsers;
    private final SignInEvents events;
    private final SignIn signIn;
    private final ClientAddress addresses;
    private final RoutingContext context;

    SignInCodeResource(
            PendingSignIns pending,
            SecondFactors factors,
            RecoveryCodes recovery,
            SignInThrottle throttle,
            KnownBrowsers browsers,
            SignInEvents events,
            SignIn signIn,
            ClientAddress addresses,
            RoutingContext context) {
        this.pending = pending;
        this.factors = factors;
        this.recovery = recovery;
        this.throttle = throttle;
        this.browsers = browsers;
        this.events = events;
        this.signIn = signIn;
        this.addresses = addresses;
        this.context = context;
    }

    /** The page that asks for the code, as the answer to a right password. */
    static Response ask(Token token, String returnPath) {
        return page(200, token, returnPath, null, Delay.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(
            @FormParam("token") @Nullable String token,
            @FormParam("code") @Nullable String code,
            @FormParam("return") @Nullable String returnPath) {
        Token sent = new Token(Objects.requireNonNullElse(token, ""));
        String path = ReturnPath.orAdmin(returnPath);
        String typed = Objects.requireNonNullElse(code, "").strip();
        return pending.find(sent)
                .map(waiting -> typed.isEmpty()
                        ? page(422, sent, path, Problem.MISSING, Delay.NONE)
                        : check(waiting, sent, typed, path))
                .orElseGet(() -> page(422, sent, path, Problem.EXPIRED, Delay.NONE));
    }

    private Response check(PendingSignIns.Pending waiting, Token token, String code, String path) {
        String network = addresses.networkOf(context.request());
        Long browser = browsers.idFor(waiting.username()).orElse(null);
        SignInThrottle.Attempt attempt = throttle.begin(waiting.username(), network, browser);
        if (attempt.allowed() && isRight(waiting.accountId(), code)) {
            throttle.succeeded(attempt);
            pending.end(token);
            signIn.open(waiting.accountId(), waiting.stay());
            return SeeOther.to(path);
        }
        events.failedCode(waiting.accountId(), browser, attempt, network);
        Problem problem = attempt.allowed() ? Problem.WRONG : Problem.WAIT;
        if (attempt.pause().isZero()) {
            return page(422, token, path, problem, Delay.NONE);
        }
        return Response.fromResponse(page(429, token, path, problem, Delay.of(attempt.pause())))
                .header("Retry-After", Delay.retryAfter(attempt.pause()))
                .build();
    }

    private boolean isRight(long accountId, String code) {
        if (factors.isAccepted(accountId, code)) {
            return true;
        }
        boolean isRecovery = recovery.spend(accountId, code);
        if (isRecovery) {
            events.used(SignInEvents.RECOVERY_CODE, accountId, context.request().getHeader("User-Agent"));
        }
        return isRecovery;
    }

    private static Response page(int status, Token token, String path, @Nullable Problem problem, Delay delay) {
        return Response.status(status)
                .entity(new SignInCode(
                        new SignInCodeForm(token.text(), path, ReturnPath.loginThen(path), problem, delay)))
                .build();
    }
}
