package org.estrade.account;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.estrade.account.attempt.Delay;
import org.estrade.account.attempt.KnownBrowsers;
import org.estrade.account.attempt.SignInEvents;
import org.estrade.account.attempt.SignInThrottle;
import org.estrade.account.password.HashingBusy;
import org.estrade.account.password.PasswordRules;
import org.estrade.account.password.Passwords;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.session.SessionCookie;
import org.estrade.web.ClientAddress;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.ProblemLine;
import org.jspecify.annotations.Nullable;

/**
 * Changes the password of the signed-in account. The form asks for the current password, because another person may use a
 * browser that is left signed in.
 */
@Path("/admin/account/password")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PasswordChangeResource {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    private final OwnAccount account;
    private final AccountPages pages;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final KnownBrowsers browsers;
    private final SignInEvents events;
    private final ClientAddress addresses;
    private final SessionCookie cookie;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final RoutingContext context;
    private final Locale locale;

    PasswordChangeResource(
            OwnAccount account,
            AccountPages pages,
            Passwords passwords,
            SignInThrottle throttle,
            KnownBrowsers browsers,
            SignInEvents events,
            ClientAddress addresses,
            SessionCookie cookie,
            ExpiredSessionForm expired,
            Flash flash,
            RoutingContext context,
            HttpHeaders headers) {
        this.account = account;
        this.pages = pages;
        this.passwords = passwords;
        this.throttle = throttle;
        this.browsers = browsers;
        this.events = events;
        this.addresses = addresses;
        this.cookie = cookie;
        this.expired = expired;
        this.flash = flash;
        this.context = context;
        this.locale = InterfaceLanguage.of(headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @FormParam("current") @Nullable String current, @FormParam("password") @Nullable String password) {
        String currentPassword = Objects.requireNonNullElse(current, "");
        String newPassword = Objects.requireNonNullElse(password, "");
        List<ProblemLine> problems = new ArrayList<>();
        if (currentPassword.isEmpty()) {
            problems.add(currentProblem(words().currentMissing()));
        }
        newPasswordProblem(newPassword).ifPresent(problems::add);
        return problems.isEmpty() ? check(currentPassword, newPassword) : refused(UNPROCESSABLE, problems);
    }

    private Optional<ProblemLine> newPasswordProblem(String password) {
        AccountMessages words = MessageBundles.get(AccountMessages.class, Localized.Literal.of(locale.getLanguage()));
        return SetupForm.passwordProblem(password, account.current().username)
                .map(problem -> new ProblemLine(
                        "password",
                        words.newPassword(),
                        words.setupProblem(problem, PasswordRules.SHORTEST, PasswordRules.LONGEST)));
    }

    /** Attempts are slowed down like sign-ins, but those of strangers do not count. */
    private Response check(String current, String password) {
        Account signedIn = account.current();
        String network = addresses.networkOf(context.request());
        SignInThrottle.Attempt attempt = throttle.beginSignedIn(signedIn.id);
        try {
            if (attempt.allowed() && passwords.match(current, signedIn.passwordHash, network)) {
                throttle.succeeded(attempt);
                account.changePassword(password, cookie.read(context.request()).orElseThrow());
                expired.delete();
                flash.say(words().changed());
                return SeeOther.to(AccountResource.PATH);
            }
        } catch (HashingBusy busy) {
            throttle.withdraw(attempt);
            Response page = refused(503, List.of(currentProblem(words().busy())));
            return Response.fromResponse(page)
                    .header("Retry-After", HashingBusy.RETRY_SECONDS)
                    .build();
        }
        Long browser = browsers.idFor(signedIn.username).orElse(null);
        events.failed(signedIn.id, browser, attempt, network);
        Delay delay = Delay.of(attempt.pause());
        String sentence = attempt.allowed()
                ? words().currentWrong(delay.count(), delay.isMinutes())
                : words().wait(delay.count(), delay.isMinutes());
        List<ProblemLine> problems = List.of(currentProblem(sentence));
        if (attempt.pause().isZero()) {
            return refused(UNPROCESSABLE, problems);
        }
        return Response.fromResponse(refused(TOO_MANY_REQUESTS, problems))
                .header("Retry-After", Delay.retryAfter(attempt.pause()))
                .build();
    }

    private ProblemLine currentProblem(String sentence) {
        return new ProblemLine("current", words().currentPassword(), sentence);
    }

    private Response refused(int status, List<ProblemLine> problems) {
        Account signedIn = account.current();
        TemplateInstance page =
                pages.page(Objects.requireNonNullElse(signedIn.language, ""), signedIn.shortcuts, problems, locale);
        return Response.status(status).entity(page).build();
    }

    private ProfileMessages words() {
        return AccountResource.words(locale);
    }
}
