package org.estrade.account.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
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
import java.util.Optional;
import org.estrade.account.Account;
import org.estrade.session.AsksAgain;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.session.Token;
import org.estrade.text.TypedText;
import org.estrade.text.Unprintable;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** The accounts of the site: who they are, invitations, removal. */
@Path("/admin/accounts")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MemberResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Accounts(MemberPage page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountRemoval(Members.Member member) implements TemplateInstance {}

    private static final String PATH = "/admin/accounts";
    private static final String ID = "{id:[0-9]{1,18}}";

    private final Members members;
    private final SiteAddress address;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final RoutingContext context;
    private final Locale locale;
    private final MemberMessages words;

    MemberResource(
            Members members,
            SiteAddress address,
            ExpiredSessionForm expired,
            Flash flash,
            RoutingContext context,
            HttpHeaders headers) {
        this.members = members;
        this.address = address;
        this.expired = expired;
        this.flash = flash;
        this.context = context;
        this.locale = InterfaceLanguage.of(headers);
        this.words = MessageBundles.get(MemberMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    @GET
    public TemplateInstance list() {
        String typed = expired.fields(PATH)
                .map(fields -> fields.getOrDefault("username", List.of("")).get(0))
                .orElse("");
        return page(typed, "", null, null);
    }

    /** Creates the account of an editor. The answer is the only page that shows the link. */
    @POST
    @AsksAgain(PATH)
    public Response invite(@FormParam("username") @Nullable String username) {
        String name = TypedText.words(Objects.requireNonNullElse(username, ""));
        if (name.isEmpty()
                || name.length() > Account.LONGEST_USERNAME
                || name.codePoints().anyMatch(Unprintable::isUnprintable)) {
            return refused(Unprintable.replaced(name), words.missing());
        }
        Optional<Token> token = members.invite(name);
        expired.delete();
        return token.isEmpty()
                ? refused(name, words.taken())
                : Response.ok(page("", "", name, token.get())).build();
    }

    /** Makes a new link for an editor: the first one has expired, or the password is lost. */
    @POST
    @AsksAgain(PATH)
    @Path(ID + "/link")
    public TemplateInstance renew(long id) {
        Token token = members.renew(id).orElseThrow(NotFoundException::new);
        String name = members.all().stream()
                .filter(member -> member.id() == id)
                .map(Members.Member::username)
                .findFirst()
                .orElse("");
        return page("", "", name, token);
    }

    /** Asks whether the account of an editor is to be deleted. */
    @GET
    @Path(ID + "/removal")
    public TemplateInstance askBeforeRemoval(long id) {
        return members.all().stream()
                .filter(member -> member.id() == id && !member.isOwner())
                .findFirst()
                .map(member -> new AccountRemoval(member).setLocale(locale))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @AsksAgain(PATH)
    @Path(ID + "/removal")
    public Response remove(long id) {
        flash.say(words.removed(members.remove(id).orElseThrow(NotFoundException::new)));
        return SeeOther.to(PATH);
    }

    private Response refused(String typed, String problem) {
        return Response.status(422).entity(page(typed, problem, null, null)).build();
    }

    private TemplateInstance page(String typed, String problem, @Nullable String invited, @Nullable Token token) {
        String link = token == null ? null : address.of(context.request()) + "/setup/password?token=" + token.text();
        return new Accounts(new MemberPage(members.all(), typed, problem, invited, link)).setLocale(locale);
    }
}
