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
import org.estrade.account.attempt.SignIn;
import org.estrade.account.password.HashingBusy;
import org.estrade.account.password.PasswordRules;
import org.estrade.session.Confirmations;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.session.SessionCookie;
import org.estrade.session.Token;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.ProblemLine;
import org.jspecify.annotations.Nullable;

/**
 * Changes the password of the signed-in account. The form asks for the current password, because another person may use a
 * browser that is left signed in; a passkey that was used just now takes its place. The session of this browser gets a new
 * token, and all others end.
 */
@Path("/admin/account/password")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PasswordChangeResource {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final OwnAccount account;
    private final OwnPassword passwords;
    private final AccountPages pages;
    private final Confirmations confirmations;
    private final SignIn signIn;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final Token session;
    private final Locale locale;

    PasswordChangeResource(
            OwnAccount account,
            OwnPassword passwords,
            AccountPages pages,
            Confirmations confirmations,
            SignIn signIn,
            SessionCookie cookie,
            ExpiredSessionForm expired,
            Flash flash,
            RoutingContext context,
            HttpHeaders headers) {
        this.account = account;
        this.passwords = passwords;
        this.pages = pages;
        this.confirmations = confirmations;
        this.signIn = signIn;
        this.expired = expired;
        this.flash = flash;
        this.session = cookie.read(context.request()).orElseThrow();
        this.locale = InterfaceLanguage.of(headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @FormParam("current") @Nullable String current, @FormParam("password") @Nullable String password) {
        boolean needsCurrent = !confirmations.isRecentByPasskey(session);
        String currentPassword = Objects.requireNonNullElse(current, "");
        String newPassword = Objects.requireNonNullElse(password, "");
        List<ProblemLine> problems = new ArrayList<>();
        if (needsCurrent && currentPassword.isEmpty()) {
            problems.add(currentProblem(words().currentMissing()));
        }
        newPasswordProblem(newPassword).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Response.status(UNPROCESSABLE).entity(page(problems)).build();
        }
        if (needsCurrent) {
            OwnPassword.Answer answer = passwords.check(currentPassword);
            if (answer.result() != OwnPassword.Result.RIGHT) {
                String sentence = ConfirmResource.sentence(answer, words());
                return refused(answer, page(List.of(currentProblem(sentence))));
            }
        }
        return change(newPassword);
    }

    private Response change(String password) {
        try {
            account.changePassword(password, session);
        } catch (HashingBusy busy) {
            OwnPassword.Answer answer = OwnPassword.Answer.busy();
            return refused(answer, page(List.of(currentProblem(ConfirmResource.sentence(answer, words())))));
        }
        expired.delete();
        flash.say(words().changed());
        signIn.renew();
        return SeeOther.to(AccountResource.PATH);
    }

    private Optional<ProblemLine> newPasswordProblem(String password) {
        AccountMessages words = MessageBundles.get(AccountMessages.class, Localized.Literal.of(locale.getLanguage()));
        return SetupForm.passwordProblem(password, account.current().username)
                .map(problem -> new ProblemLine(
                        "password",
                        words.newPassword(),
                        words.setupProblem(problem, PasswordRules.SHORTEST, PasswordRules.LONGEST)));
    }

    private ProblemLine currentProblem(String sentence) {
        return new ProblemLine("current", words().currentPassword(), sentence);
    }

    private TemplateInstance page(List<ProblemLine> problems) {
        Account signedIn = account.current();
        return pages.page(Objects.requireNonNullElse(signedIn.language, ""), signedIn.shortcuts, problems, locale);
    }

    /** The answer to a password that was not accepted, with this page. */
    static Response refused(OwnPassword.Answer answer, TemplateInstance page) {
        if (answer.pause().isZero()) {
            return Response.status(UNPROCESSABLE).entity(page).build();
        }
        int status = answer.result() == OwnPassword.Result.BUSY ? UNAVAILABLE : TOO_MANY_REQUESTS;
        return Response.status(status)
                .entity(page)
                .header("Retry-After", Delay.retryAfter(answer.pause()))
                .build();
    }

    private ProfileMessages words() {
        return AccountResource.words(locale);
    }
}
