package org.estrade.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.estrade.account.attempt.Delay;
import org.estrade.account.attempt.KnownBrowsers;
import org.estrade.account.attempt.SignIn;
import org.estrade.account.attempt.SignInEvents;
import org.estrade.account.attempt.SignInThrottle;
import org.estrade.account.factor.SecondStep;
import org.estrade.account.password.HashingBusy;
import org.estrade.account.password.Passwords;
import org.estrade.session.ReturnPath;
import org.estrade.text.TypedText;
import org.estrade.text.Unprintable;
import org.estrade.web.ClientAddress;
import org.estrade.web.SeeOther;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The sign-in page. */
@Path("/login")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
@Blocking
public class LoginResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Login(LoginForm form) implements TemplateInstance {}

    private static final Logger LOG = Logger.getLogger(LoginResource.class);
    private static final int UNPROCESSABLE = 422;

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final KnownBrowsers browsers;
    private final SignInEvents events;
    private final SecondStep second;
    private final SignIn signIn;
    private final ClientAddress addresses;
    private final SecurityIdentity visitor;
    private final RoutingContext context;

    LoginResource(
            AccountRepository accounts,
            Passwords passwords,
            SignInThrottle throttle,
            KnownBrowsers browsers,
            SignInEvents events,
            SecondStep second,
            SignIn signIn,
            ClientAddress addresses,
            SecurityIdentity visitor,
            RoutingContext context) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.browsers = browsers;
        this.events = events;
        this.second = second;
        this.signIn = signIn;
        this.addresses = addresses;
        this.visitor = visitor;
        this.context = context;
    }

    @GET
    public Response form(@QueryParam("return") @Nullable String returnPath) {
        if (!visitor.isAnonymous()) {
            return SeeOther.to(ReturnPath.orAdmin(returnPath));
        }
        return Response.ok(new Login(LoginForm.empty(ReturnPath.orAdmin(returnPath))))
                .build();
    }

    @POST
    public Response signIn(
            @FormParam("username") @Nullable String username,
            @FormParam("password") @Nullable String password,
            @FormParam("stay") @Nullable String stay,
            @FormParam("return") @Nullable String returnPath) {
        LoginForm form = new LoginForm(
                // no account has a name with unprintable characters: the answer is the one for any unknown name
                Unprintable.replaced(TypedText.line(Objects.requireNonNullElse(username, ""))),
                stay != null,
                ReturnPath.orAdmin(returnPath),
                null,
                Delay.NONE);
        if (form.username().isEmpty()) {
            return refused(UNPROCESSABLE, form.withProblem(LoginForm.Problem.USERNAME_MISSING));
        }
        if (password == null || password.isEmpty()) {
            return refused(UNPROCESSABLE, form.withProblem(LoginForm.Problem.PASSWORD_MISSING));
        }
        return check(form, password);
    }

    private Response check(LoginForm form, String password) {
        String network = addresses.networkOf(context.request());
        Long browser = browsers.idFor(form.username()).orElse(null);
        Optional<Account> account = accounts.findByUsername(form.username());
        SignInThrottle.Attempt attempt = throttle.begin(form.username(), network, browser);
        try {
            if (attempt.allowed() && isRight(password, account, network)) {
                Account present = account.orElseThrow();
                renewHash(present, password);
                if (second.isNeeded(present.id)) {
                    // no failure, and nothing is forgotten before the code is right
                    throttle.withdraw(attempt);
                    return second.ask(present.id, form.stay(), form.returnPath());
                }
                throttle.succeeded(attempt);
                signIn.open(present.id, form.stay());
                return SeeOther.to(form.returnPath());
            }
        } catch (HashingBusy busy) {
            throttle.withdraw(attempt);
            return busy(form);
        }
        events.failed(account.map(present -> present.id).orElse(null), browser, attempt, network);
        LoginForm.Problem problem = attempt.allowed() ? LoginForm.Problem.WRONG : LoginForm.Problem.WAIT;
        return attempt.pause().isZero()
                ? refused(UNPROCESSABLE, form.withProblem(problem))
                : tooManyAttempts(form, problem, attempt.pause());
    }

    /** An unknown name takes as long: the password is compared with a hash of the same kind, and the result is ignored. */
    private boolean isRight(String password, Optional<Account> account, String network) {
        Optional<Account> any = accounts.oldest();
        String hash =
                account.or(() -> any).map(compared -> compared.passwordHash).orElseGet(passwords::hashOfNoPassword);
        return passwords.match(password, hash, network) && account.isPresent();
    }

    /** Replaces the hash of an earlier release. This is the only moment when the password is known. */
    private void renewHash(Account account, String password) {
        if (passwords.isOutdated(account.passwordHash)) {
            try {
                accounts.replaceHash(account, passwords.hash(password));
            } catch (HashingBusy busy) {
                LOG.debug("The hash is renewed at the next sign-in", busy);
            }
        }
    }

    private static Response busy(LoginForm form) {
        Response page = refused(503, form.withProblem(LoginForm.Problem.BUSY));
        return Response.fromResponse(page)
                .header("Retry-After", HashingBusy.RETRY_SECONDS)
                .build();
    }

    private static Response tooManyAttempts(LoginForm form, LoginForm.Problem problem, Duration pause) {
        Response page = refused(429, form.withProblem(problem, Delay.of(pause)));
        return Response.fromResponse(page)
                .header("Retry-After", Delay.retryAfter(pause))
                .build();
    }

    private static Response refused(int status, LoginForm form) {
        return Response.status(status).entity(new Login(form)).build();
    }
}
