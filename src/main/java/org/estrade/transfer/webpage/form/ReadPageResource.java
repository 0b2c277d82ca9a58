package org.estrade.transfer.webpage.form;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.estrade.account.Account;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.site.SiteHeader;
import org.estrade.talk.delivery.AddDeliveryForm;
import org.estrade.talk.delivery.AddDeliveryMessages;
import org.estrade.talk.delivery.AddDeliveryPages;
import org.estrade.talk.delivery.ReadPage;
import org.estrade.talk.edit.KnownVenues;
import org.estrade.talk.form.FormFields;
import org.estrade.talk.store.TalkRepository;
import org.estrade.text.SpellingKey;
import org.estrade.text.WebAddress;
import org.estrade.transfer.webpage.choice.Found;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** Reads the page of an event into the form that adds a delivery. The form comes back filled, and nothing is saved. */
@Path("/admin/deliveries/read")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReadPageResource {

    private final PageReading reading;
    private final AddDeliveryPages pages;
    private final TalkRepository talks;
    private final KnownVenues venues;
    private final SiteHeader site;
    private final ExpiredSessionForm expired;
    private final Locale locale;
    private final PageMessages words;
    private final AddDeliveryMessages labels;

    ReadPageResource(
            PageReading reading,
            AddDeliveryPages pages,
            TalkRepository talks,
            KnownVenues venues,
            SiteHeader site,
            ExpiredSessionForm expired,
            HttpHeaders headers) {
        this.reading = reading;
        this.pages = pages;
        this.talks = talks;
        this.venues = venues;
        this.site = site;
        this.expired = expired;
        this.locale = InterfaceLanguage.of(headers);
        Localized language = Localized.Literal.of(locale.getLanguage());
        this.words = MessageBundles.get(PageMessages.class, language);
        this.labels = MessageBundles.get(AddDeliveryMessages.class, language);
    }

    /** The address of the answer to the form, when it is opened again. */
    @GET
    public Response form() {
        return SeeOther.to("/admin/deliveries/new");
    }

    /** Reads the page whose address is in {@code page}; {@code take} says which offered value replaces a typed one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance read(MultivaluedMap<String, String> sent) {
        AddDeliveryForm form = AddDeliveryForm.of(sent);
        FormFields fields = form.fields();
        FormFilling.take(fields, fields.line("take"));
        String address = WebAddress.normalised(fields.line("page"));
        PageReading.Outcome outcome = reading.read(address, words);
        expired.delete();
        if (outcome.isFailure()) {
            return pages.of(form, List.of(), ReadPage.failed(outcome.failure()));
        }
        ReadPage read = new FormFilling(fields, outcome.facts(), words, this::label, locale)
                .fill(
                        talkWithTitle(outcome.facts().title()),
                        venues.bySpelling(),
                        site.language(),
                        PageReading.host(address));
        return pages.of(form, List.of(), read);
    }

    private String label(String field) {
        return field.equals("date") ? labels.date() : labels.label(field);
    }

    /** The id of the only talk with this title in any language; null when there is none. */
    private @Nullable String talkWithTitle(@Nullable Found<String> title) {
        if (title == null) {
            return null;
        }
        String key = SpellingKey.key(title.value());
        List<String> ids = talks.states().stream()
                .filter(state -> state.newest().texts().values().stream()
                        .anyMatch(text -> SpellingKey.key(text.title()).equals(key)))
                .map(state -> String.valueOf(state.id()))
                .toList();
        return ids.size() == 1 ? ids.get(0) : null;
    }
}
