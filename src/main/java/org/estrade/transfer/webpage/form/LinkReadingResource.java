package org.estrade.transfer.webpage.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.estrade.account.Account;
import org.estrade.talk.LinkKind;
import org.estrade.talk.edit.KnownVenues;
import org.estrade.talk.form.DeliveryCardMessages;
import org.estrade.text.TypedText;
import org.estrade.text.WebAddress;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.webpage.choice.Found;
import org.estrade.transfer.webpage.choice.PageFacts;
import org.estrade.web.CommonMessages;
import org.estrade.web.InterfaceLanguage;

/** Recognises what a link leads to, for the scripts of the talk form: by its address, or by reading the page. */
@Path("/admin/link-reading")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
public class LinkReadingResource {

    private final PageReading reading;
    private final ObjectMapper json;
    private final KnownVenues venues;
    private final Locale locale;
    private final PageMessages words;
    private final CommonMessages common;
    private final DeliveryCardMessages card;

    LinkReadingResource(PageReading reading, KnownVenues venues, ObjectMapper json, HttpHeaders headers) {
        this.reading = reading;
        this.json = json;
        this.venues = venues;
        this.locale = InterfaceLanguage.of(headers);
        Localized language = Localized.Literal.of(locale.getLanguage());
        this.words = MessageBundles.get(PageMessages.class, language);
        this.common = MessageBundles.get(CommonMessages.class, language);
        this.card = MessageBundles.get(DeliveryCardMessages.class, language);
    }

    /** The kind that the address in {@code url} shows; no other host is asked. */
    @POST
    @Path("address")
    public String address(MultivaluedMap<String, String> sent) {
        return answer(kindOf(address(sent.getFirst("url"))), "", "", "").toString();
    }

    /**
     * The kind, title and language of the page at the address in {@code url}, and a sentence about them; what the page says for
     * the card of a delivery, and the sentence about the part of it that the card takes.
     */
    @POST
    @Path("page")
    public String page(MultivaluedMap<String, String> sent) {
        String address = address(sent.getFirst("url"));
        PageReading.Outcome outcome = reading.read(address, words);
        LinkKind byAddress = kindOf(address);
        if (outcome.isFailure()) {
            return answer(byAddress, "", "", outcome.failure()).toString();
        }
        PageFacts facts = outcome.facts();
        LinkKind kind = facts.links().stream()
                .map(Found::value)
                .filter(link -> link.url().equals(address))
                .map(link -> link.kind())
                .findFirst()
                .orElse(byAddress);
        Found<String> title = facts.title() == null ? facts.venue() : facts.title();
        List<CardFact> delivery = CardFact.of(facts, venues.bySpelling(), words, card, locale);
        if (title == null && delivery.isEmpty()) {
            return answer(kind, "", "", words.nothingForLink(PageReading.host(address)))
                    .toString();
        }
        String language = facts.language() == null ? "" : facts.language().value();
        String sentence = title == null
                ? ""
                : words.link(common.linkKind(kind.id()), title.value(), words.source(title.origin(), title.isGuess()));
        ObjectNode answer = answer(kind, title == null ? "" : title.value(), language, sentence);
        answer.set("delivery", json.valueToTree(delivery));
        return answer.put("filled", words.filled("{facts}")).toString();
    }

    private static String address(String typed) {
        return WebAddress.normalised(TypedText.line(Objects.requireNonNullElse(typed, "")));
    }

    private static LinkKind kindOf(String address) {
        return LinkRecogniser.recognise("", address).kind();
    }

    private ObjectNode answer(LinkKind kind, String title, String language, String sentence) {
        return json.createObjectNode()
                .put("kind", kind.id())
                .put("title", title)
                .put("language", language)
                .put("sentence", sentence);
    }
}
