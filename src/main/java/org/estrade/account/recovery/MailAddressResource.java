package org.estrade.account.recovery;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.estrade.account.OneTimeTokens;
import org.estrade.session.Actor;
import org.estrade.session.AsksAgain;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.session.SignedInAccount;
import org.estrade.text.TypedText;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The mail address of the signed-in account. Whoever reads its mail can sign in, so that a change asks again. */
@Path(MailAddressResource.PATH)
@RequestScoped
@RolesAllowed(SignedInAccount.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MailAddressResource {

    /**
     * The page.
     *
     * @param typed the address in the form
     * @param username the name of the account, empty when it is no mail address
     * @param problem the sentence about the address, empty when there is none
     */
    record Page(String typed, String username, String problem) {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mail(Page page) implements TemplateInstance {}

    static final String PATH = "/admin/account/mail";

    private final MailServer mail;
    private final MailAddresses addresses;
    private final OneTimeTokens links;
    private final AuditTrail audit;
    private final SignedInAccount account;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final Locale locale;
    private final RecoveryMessages words;

    MailAddressResource(
            MailServer mail,
            MailAddresses addresses,
            OneTimeTokens links,
            AuditTrail audit,
            Actor actor,
            ExpiredSessionForm expired,
            Flash flash,
            HttpHeaders headers) {
        this.mail = mail;
        this.addresses = addresses;
        this.links = links;
        this.audit = audit;
        this.account = actor.account().orElseThrow();
        this.expired = expired;
        this.flash = flash;
        this.locale = InterfaceLanguage.of(headers);
        this.words = MessageBundles.get(RecoveryMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    @GET
    @AsksAgain(PATH)
    public TemplateInstance form() {
        checkConfigured();
        String given = addresses.given(account.id());
        return page(
                expired.fields(PATH)
                        .map(fields ->
                                fields.getOrDefault("mail", List.of(given)).get(0))
                        .orElse(given),
                "");
    }

    @POST
    @AsksAgain(PATH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@FormParam("mail") @Nullable String sent) {
        checkConfigured();
        String typed = TypedText.line(Objects.requireNonNullElse(sent, ""));
        if (!typed.isEmpty() && !MailAddresses.isAddress(typed)) {
            return Response.status(422).entity(page(typed, words.noAddress())).build();
        }
        expired.delete();
        addresses.give(account.id(), typed);
        // whoever reads the mail of the former address gets nothing of it any more
        links.revoke(account.id());
        audit.record(AuditAction.MAIL_ADDRESS, AuditKind.ACCOUNT, account.id(), account.username());
        flash.say(words.saved());
        return SeeOther.to("/admin/account");
    }

    private void checkConfigured() {
        if (!mail.isConfigured()) {
            throw new NotFoundException();
        }
    }

    private TemplateInstance page(String typed, String problem) {
        String name = MailAddresses.isAddress(account.username()) ? account.username() : "";
        return new Mail(new Page(typed, name, problem)).setLocale(locale);
    }
}
