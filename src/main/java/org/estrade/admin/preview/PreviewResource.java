package org.estrade.admin.preview;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.estrade.account.Account;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.talk.form.TalkForm;
import org.estrade.talk.form.TalkFormReader;
import org.estrade.visitor.page.TalkPageRenderer;
import org.estrade.visitor.page.TalkPageView.PreviewBanner;
import org.estrade.web.InterfaceLanguage;
import org.jspecify.annotations.Nullable;

/** The preview of a draft, or of a form that is not saved. It is the page that visitors would get. Nothing is saved. */
@Path("/admin/talks")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PreviewResource {

    private static final String OF_TALK = "{id:[0-9]{1,18}}/preview";

    private final TalkEditing editing;
    private final TalkPageRenderer pages;
    private final String interfaceLanguage;
    private final PreviewMessages words;

    PreviewResource(TalkEditing editing, TalkPageRenderer pages, HttpHeaders headers) {
        this.editing = editing;
        this.pages = pages;
        this.interfaceLanguage =
                InterfaceLanguage.of(headers.getAcceptableLanguages()).getLanguage();
        this.words = MessageBundles.get(PreviewMessages.class, Localized.Literal.of(interfaceLanguage));
    }

    @GET
    @Path(OF_TALK)
    public TemplateInstance draft(long id, @QueryParam("language") @Nullable String language) {
        OpenedTalk talk = editing.view(id).orElseThrow(NotFoundException::new);
        String address = "/admin/talks/" + id;
        UnaryOperator<String> paths = shown -> address + "/preview?language=" + shown;
        return pages.preview(
                talk.content(), talk.published(), language, paths, "", banner(words.ofDraft(), address, words.back()));
    }

    @POST
    @Path(OF_TALK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance typed(
            long id, MultivaluedMap<String, String> fields, @QueryParam("language") @Nullable String language) {
        OpenedTalk talk = editing.view(id).orElseThrow(NotFoundException::new);
        return typed(talk.content(), talk.published(), fields, language);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance typed(
            MultivaluedMap<String, String> fields, @QueryParam("language") @Nullable String language) {
        return typed(TalkContent.EMPTY, null, fields, language);
    }

    private TemplateInstance typed(
            TalkContent before,
            @Nullable TalkContent published,
            MultivaluedMap<String, String> fields,
            @Nullable String language) {
        TalkContent content = TalkFormReader.read(TalkForm.parse(fields), before, Purpose.DRAFT)
                .content();
        return pages.preview(content, published, language, null, "", banner(words.ofTyped(), null, null));
    }

    private Function<String, PreviewBanner> banner(String sentence, @Nullable String back, @Nullable String backText) {
        return shown ->
                new PreviewBanner(sentence, shown.equals(interfaceLanguage) ? null : interfaceLanguage, back, backText);
    }
}
