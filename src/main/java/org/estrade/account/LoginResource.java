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
import org.estrade.account.attempt.HashingBusy;
import org.estrade.account.attempt.SignInThrottle;
import org.estrade.session.ReturnPath;
import org.estrade.text.TypedText;
import org.estrade.text.Unprintable;
import org.estrade.web.ClientAddress;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The sign-in page. */
@Path("/login")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
@Blocking
public class LoginResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Login(LoginForm form) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final SignIn signIn;
    private final ClientAddress addresses;
    private final SecurityIdentity visitor;
    private final RoutingContext context;

    LoginResource(
            AccountRepository accounts,
            Passwords passwords,
            SignInThrottle throttle,
            SignIn signIn,
            ClientAddress addresses,
            SecurityIdentity visitor,
            RoutingContext context) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
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
                0);
        if (form.username().isEmpty()) {
            return refused(UNPROCESSABLE, form.withProblem(LoginForm.Problem.USERNAME_MISSING, 0));
        }
        if (password == null || password.isEmpty()) {
            return refused(UNPROCESSABLE, form.withProblem(LoginForm.Problem.PASSWORD_MISSING, 0));
        }
        return check(form, password);
    }

    private Response check(LoginForm form, String password) {
        // a pasted name may have another kind of space; all ways to write one name count as one name
        String plainName = TypedText.words(form.username());
        String network = addresses.networkOf(context.request());
        SignInThrottle.Attempt attempt = throttle.begin(plainName, network);
        if (attempt.allowed()) {
            Optional<Account> account =
                    accounts.findByUsername(form.username()).or(() -> accounts.findByUsername(plainName));
            try {
                if (passwords.match(password, account.orElse(null), network)) {
                    throttle.succeeded(attempt);
                    signIn.open(account.orElseThrow(), form.stay());
                    return SeeOther.to(form.returnPath());
                }
            } catch (HashingBusy busy) {
                throttle.withdraw(attempt);
                return busy(form);
            }
        }
        throttle.failed(attempt);
        return attempt.left() > 0
                ? refused(UNPROCESSABLE, form.withProblem(LoginForm.Problem.WRONG, attempt.left()))
                : tooManyAttempts(form, attempt.pause());
    }

    private static Response busy(LoginForm form) {
        Response page = refused(503, form.withProblem(LoginForm.Problem.BUSY, 0));
        return Response.fromResponse(page)
                .header("Retry-After", HashingBusy.RETRY_SECONDS)
                .build();
    }

    private static Response tooManyAttempts(LoginForm form, Duration pause) {
        int minutes = (int) pause.plusSeconds(59).toMinutes();
        Response page = refused(429, form.withProblem(LoginForm.Problem.WAIT, minutes));
        return Response.fromResponse(page)
                .header("Retry-After", pause.toSeconds())
                .build();
    }

    private static Response refused(int status, LoginForm form) {
        return Response.status(status).entity(new Login(form)).build();
    }
}
