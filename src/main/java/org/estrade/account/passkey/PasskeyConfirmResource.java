package org.estrade.account.passkey;

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
import java.util.Objects;
import org.estrade.account.attempt.SignIn;
import org.estrade.session.Actor;
import org.estrade.session.Confirmations;
import org.estrade.session.Flash;
import org.estrade.session.ReturnPath;
import org.estrade.session.SessionCookie;
import org.estrade.session.SignedInAccount;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** Confirms with a passkey of the account who is at the signed-in browser. */
@Path(Confirmations.PATH + "/passkey")
@RequestScoped
@RolesAllowed(SignedInAccount.EDITOR)
@Blocking
public class PasskeyConfirmResource {

    private final PasskeyCheck check;
    private final Confirmations confirmations;
    private final SignIn signIn;
    private final SessionCookie cookie;
    private final Flash flash;
    private final SignedInAccount account;
    private final RoutingContext context;
    private final PasskeyMessages words;

    PasskeyConfirmResource(
            PasskeyCheck check,
            Confirmations confirmations,
            SignIn signIn,
            SessionCookie cookie,
            Flash flash,
            Actor actor,
            RoutingContext context,
            HttpHeaders headers) {
        this.check = check;
        this.confirmations = confirmations;
        this.signIn = signIn;
        this.cookie = cookie;
        this.flash = flash;
        this.account = actor.account().orElseThrow();
        this.context = context;
        this.words = MessageBundles.get(
                PasskeyMessages.class,
                Localized.Literal.of(InterfaceLanguage.of(headers).getLanguage()));
    }

    @POST
    @Path("options")
    @Produces(MediaType.APPLICATION_JSON)
    public PasskeyOptions options() {
        return check.confirmation(account);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response use(
            @FormParam("credential") @Nullable String credential, @FormParam("return") @Nullable String returnPath) {
        String path = ReturnPath.orAdmin(returnPath);
        if (!check.isConfirmed(account, Objects.requireNonNullElse(credential, ""))) {
            flash.say(words.notConfirmed());
            return SeeOther.to(Confirmations.pathThen(path));
        }
        confirmations.confirm(cookie.read(context.request()).orElseThrow(), Confirmations.Means.PASSKEY);
        flash.say(words.confirmed());
        signIn.renew();
        return SeeOther.to(path);
    }
}
