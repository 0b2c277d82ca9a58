package org.estrade.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.estrade.account.attempt.SignIn;
import org.estrade.account.factor.SecondStep;
import org.estrade.session.ReturnPath;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The page behind the one-time link that gives an account a new password. The account's sessions end. */
@Path("/setup/password")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
@Blocking
public class PasswordResetResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Password(SetupForm form) implements TemplateInstance {}

    private final PasswordReset reset;
    private final SecondStep second;
    private final SignIn signIn;

    PasswordResetResource(PasswordReset reset, SecondStep second, SignIn signIn) {
        this.reset = reset;
        this.second = second;
        this.signIn = signIn;
    }

    @GET
    public Response form(@QueryParam("token") @Nullable String token) {
        String sentToken = Objects.requireNonNullElse(token, "");
        return reset.account(sentToken)
                .map(account -> Response.ok(new Password(SetupForm.of(sentToken, "", account.username, null)))
                        .build())
                .orElseGet(SetupResource::linkNoLongerValid);
    }

    @POST
    public Response change(
            @FormParam("token") @Nullable String token, @FormParam("password") @Nullable String password) {
        String sentToken = Objects.requireNonNullElse(token, "");
        String sentPassword = Objects.requireNonNullElse(password, "");
        return reset.account(sentToken)
                .map(account -> change(sentToken, account, sentPassword))
                .orElseGet(SetupResource::linkNoLongerValid);
    }

    private Response change(String token, Account account, String password) {
        Optional<SetupForm.Problem> problem = SetupForm.passwordProblem(password, account.username);
        if (problem.isPresent()) {
            SetupForm form = new SetupForm(token, "", account.username, SetupForm.Beginning.SAMPLE, problem.get());
            return Response.status(422).entity(new Password(form)).build();
        }
        if (!reset.change(token, account, password)) {
            return SetupResource.linkNoLongerValid();
        }
        if (second.isNeeded(account.id)) {
            return second.ask(account.id, false, ReturnPath.ADMIN);
        }
        signIn.open(account.id, false);
        return SeeOther.to(ReturnPath.ADMIN);
    }
}
