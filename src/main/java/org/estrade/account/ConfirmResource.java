package org.estrade.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import org.estrade.account.attempt.Delay;
import org.estrade.account.attempt.SignIn;
import org.estrade.account.passkey.Passkeys;
import org.estrade.session.Confirmations;
import org.estrade.session.Flash;
import org.estrade.session.ReturnPath;
import org.estrade.session.SessionCookie;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** Asks again who is at the signed-in browser, before a sensitive change: by the password or by a passkey. The session gets a new token. */
@Path(Confirmations.PATH)
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ConfirmResource {

    /**
     * The page.
     *
     * @param returnPath the path of the page to go to afterwards
     * @param problem the sentence about the password, empty when it was not sent
     * @param hasPasskey whether the account has a passkey
     */
    record Page(String username, String returnPath, String problem, boolean hasPasskey) {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Confirm(Page page) implements TemplateInstance {}

    private final OwnAccount account;
    private final OwnPassword passwords;
    private final Passkeys passkeys;
    private final Confirmations confirmations;
    private final SignIn signIn;
    private final SessionCookie cookie;
    private final Flash flash;
    private final RoutingContext context;
    private final Locale locale;

    ConfirmResource(
            OwnAccount account,
            OwnPassword passwords,
            Passkeys passkeys,
            Confirmations confirmations,
            SignIn signIn,
            SessionCookie cookie,
            Flash flash,
            RoutingContext context,
            HttpHeaders headers) {
        this.account = account;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.confirmations = confirmations;
        this.signIn = signIn;
        this.cookie = cookie;
        this.flash = flash;
        this.context = context;
        this.locale = InterfaceLanguage.of(headers);
    }

    @GET
    public TemplateInstance ask(@QueryParam("return") @Nullable String returnPath) {
        return page(ReturnPath.orAdmin(returnPath), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(
            @FormParam("current") @Nullable String current, @FormParam("return") @Nullable String returnPath) {
        String path = ReturnPath.orAdmin(returnPath);
        ProfileMessages words = AccountResource.words(locale);
        String typed = Objects.requireNonNullElse(current, "");
        if (typed.isEmpty()) {
            return Response.status(422)
                    .entity(page(path, words.currentMissing()))
                    .build();
        }
        OwnPassword.Answer answer = passwords.check(typed);
        if (answer.result() == OwnPassword.Result.RIGHT) {
            confirmations.confirm(cookie.read(context.request()).orElseThrow(), Confirmations.Means.PASSWORD);
            flash.say(words.confirmed());
            signIn.renew();
            return SeeOther.to(path);
        }
        return PasswordChangeResource.refused(answer, page(path, sentence(answer, words)));
    }

    /** Why the typed password was not accepted. */
    static String sentence(OwnPassword.Answer answer, ProfileMessages words) {
        Delay delay = Delay.of(answer.pause());
        return switch (answer.result()) {
            case WAIT -> words.wait(delay.count(), delay.isMinutes());
            case BUSY -> words.busy();
            default -> words.currentWrong(delay.count(), delay.isMinutes());
        };
    }

    private TemplateInstance page(String path, String problem) {
        Account signedIn = account.current();
        return new Confirm(new Page(signedIn.username, path, problem, passkeys.hasAny(signedIn.id))).setLocale(locale);
    }
}
