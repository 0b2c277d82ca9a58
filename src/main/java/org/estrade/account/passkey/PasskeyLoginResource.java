package org.estrade.account.passkey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.estrade.account.attempt.SignIn;
import org.estrade.session.ReturnPath;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** Signs in with a passkey: the script asks for the options, then the form brings the answer of the authenticator. */
@Path("/login/passkey")
@Blocking
public class PasskeyLoginResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PasskeyRefused(String back) implements TemplateInstance {}

    private final PasskeyCheck check;
    private final SignIn signIn;

    PasskeyLoginResource(PasskeyCheck check, SignIn signIn) {
        this.check = check;
        this.signIn = signIn;
    }

    @POST
    @Path("options")
    @Produces(MediaType.APPLICATION_JSON)
    public PasskeyOptions options() {
        return check.signIn();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
    public Response use(
            @FormParam("credential") @Nullable String credential,
            @FormParam("stay") @Nullable String stay,
            @FormParam("return") @Nullable String returnPath) {
        String path = ReturnPath.orAdmin(returnPath);
        return check.signedIn(Objects.requireNonNullElse(credential, ""))
                .map(account -> {
                    signIn.openWithPasskey(account, Objects.equals(stay, "on"));
                    return SeeOther.to(path);
                })
                .orElseGet(() -> Response.status(422)
                        .entity(new PasskeyRefused(ReturnPath.loginThen(path)))
                        .build());
    }
}
