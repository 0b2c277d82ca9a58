package org.estrade.account.recovery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.estrade.text.TypedText;
import org.estrade.text.Unprintable;
import org.estrade.web.ClientAddress;
import org.estrade.web.InterfaceLanguage;
import org.jspecify.annotations.Nullable;

/** The page on which a link for a new password is asked for. Without a mail server, there is no such page. */
@Path("/login/forgotten")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
@Blocking
public class ForgottenPasswordResource {

    /**
     * The page.
     *
     * @param sent whether a link was asked for
     * @param username the name in the form
     * @param problem the sentence about the name, empty when there is none
     */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Forgotten(boolean sent, String username, String problem) implements TemplateInstance {}

    private final MailServer mail;
    private final LostPasswords passwords;
    private final PasswordRequests requests;
    private final ClientAddress addresses;
    private final RoutingContext context;
    private final RecoveryMessages words;

    ForgottenPasswordResource(
            MailServer mail,
            LostPasswords passwords,
            PasswordRequests requests,
            ClientAddress addresses,
            RoutingContext context,
            HttpHeaders headers) {
        this.mail = mail;
        this.passwords = passwords;
        this.requests = requests;
        this.addresses = addresses;
        this.context = context;
        this.words = MessageBundles.get(
                RecoveryMessages.class,
                Localized.Literal.of(InterfaceLanguage.of(headers).getLanguage()));
    }

    @GET
    public TemplateInstance form() {
        checkConfigured();
        return new Forgotten(false, "", "");
    }

    /** The answer is the same whether or not the name has an account. */
    @POST
    public Response ask(@FormParam("username") @Nullable String username) {
        checkConfigured();
        String typed = Unprintable.replaced(TypedText.line(Objects.requireNonNullElse(username, "")));
        if (typed.isEmpty()) {
            return Response.status(422)
                    .entity(new Forgotten(false, "", words.usernameMissing()))
                    .build();
        }
        if (!requests.isAllowedFrom(addresses.networkOf(context.request()))) {
            return Response.status(429)
                    .entity(new Forgotten(false, typed, words.tooMany()))
                    .header("Retry-After", PasswordRequests.WINDOW)
                    .build();
        }
        passwords.send(typed, mail.origin());
        return Response.ok(new Forgotten(true, "", "")).build();
    }

    private void checkConfigured() {
        if (!mail.isConfigured()) {
            throw new NotFoundException();
        }
    }
}
