package org.estrade.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.estrade.account.attempt.SignIn;
import org.estrade.session.ReturnPath;
import org.estrade.site.SiteHeader;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The page behind the link in the log that creates the first account. Once there is an account, it answers 404. */
@Path("/setup")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
@Blocking
public class SetupResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Setup(SetupForm form, boolean hasSample) implements TemplateInstance {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpentLink() implements TemplateInstance {}

    private final AccountRepository accounts;
    private final FirstAccount firstAccount;
    private final OneTimeTokens tokens;
    private final SignIn signIn;
    private final SiteHeader site;

    SetupResource(
            AccountRepository accounts,
            FirstAccount firstAccount,
            OneTimeTokens tokens,
            SignIn signIn,
            SiteHeader site) {
        this.accounts = accounts;
        this.firstAccount = firstAccount;
        this.tokens = tokens;
        this.signIn = signIn;
        this.site = site;
    }

    @GET
    public Response form(@QueryParam("token") @Nullable String token) {
        // the sample talks have the name of somebody else; an imported page has the speaker's
        SetupForm form = SetupForm.of(token, site.hasSample() ? "" : site.name(), "", null);
        return refusal(form).orElseGet(() -> Response.ok(page(form)).build());
    }

    @POST
    public Response create(
            @FormParam("token") @Nullable String token,
            @FormParam("name") @Nullable String name,
            @FormParam("username") @Nullable String username,
            @FormParam("password") @Nullable String password,
            @FormParam("beginning") @Nullable String beginning) {
        String sentPassword = Objects.requireNonNullElse(password, "");
        SetupForm form = SetupForm.of(token, name, username, beginning).withFirstProblem(sentPassword);
        return refusal(form).orElseGet(() -> create(form, sentPassword));
    }

    private Response create(SetupForm form, String password) {
        if (form.problem() != null) {
            return Response.status(422).entity(page(form)).build();
        }
        Optional<Account> account = firstAccount.createFromSetup(form, password);
        if (account.isEmpty()) {
            return linkNoLongerValid();
        }
        signIn.openFirst(account.get().id);
        return SeeOther.to(
                form.beginning() == SetupForm.Beginning.IMPORT ? ReturnPath.ADMIN + "/import" : ReturnPath.ADMIN);
    }

    private Setup page(SetupForm form) {
        return new Setup(form, site.hasSample());
    }

    private Optional<Response> refusal(SetupForm form) {
        if (accounts.hasAny()) {
            throw new NotFoundException();
        }
        return tokens.isValid(form.token()) ? Optional.empty() : Optional.of(linkNoLongerValid());
    }

    static Response linkNoLongerValid() {
        return Response.status(Response.Status.FORBIDDEN)
                .entity(new SpentLink())
                .build();
    }
}
