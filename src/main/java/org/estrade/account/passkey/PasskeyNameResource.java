package org.estrade.account.passkey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.estrade.session.Actor;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.session.SignedInAccount;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The name of a passkey of the signed-in account. Nobody is asked again: the name opens nothing. */
@Path(PasskeyResource.PATH + "/{id:[0-9]{1,18}}")
@RequestScoped
@RolesAllowed(SignedInAccount.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PasskeyNameResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PasskeyName(String path, String typed, String problem) implements TemplateInstance {}

    private final Passkeys passkeys;
    private final SignedInAccount account;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final Locale locale;
    private final PasskeyMessages words;

    PasskeyNameResource(Passkeys passkeys, Actor actor, ExpiredSessionForm expired, Flash flash, HttpHeaders headers) {
        this.passkeys = passkeys;
        this.account = actor.account().orElseThrow();
        this.expired = expired;
        this.flash = flash;
        this.locale = InterfaceLanguage.of(headers);
        this.words = MessageBundles.get(PasskeyMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    /** The form with the present name, or with the one that was sent after the session had ended. */
    @GET
    public TemplateInstance form(@PathParam("id") long id) {
        String name = name(id);
        return page(
                id,
                expired.fields(path(id))
                        .map(fields ->
                                fields.getOrDefault("name", List.of(name)).get(0))
                        .orElse(name),
                "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@PathParam("id") long id, @FormParam("name") @Nullable String name) {
        String typed = Passkey.typedName(name);
        if (!Passkey.isName(typed)) {
            name(id);
            return Response.status(422)
                    .entity(page(id, typed, words.nameShape()))
                    .build();
        }
        if (!passkeys.rename(account, id, typed)) {
            throw new NotFoundException();
        }
        expired.delete();
        flash.say(words.renamed(typed));
        return SeeOther.to(PasskeyResource.PATH);
    }

    private String name(long id) {
        return passkeys.of(account.id()).stream()
                .filter(passkey -> passkey.id() == id)
                .findFirst()
                .map(Passkey::name)
                .orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(long id, String typed, String problem) {
        return new PasskeyName(path(id), typed, problem).setLocale(locale);
    }

    private static String path(long id) {
        return PasskeyResource.PATH + "/" + id;
    }
}
