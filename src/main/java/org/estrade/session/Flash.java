package org.estrade.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The flash message: one sentence about what was just done, shown once on the next page of the admin:
 * {@code {cdi:flash.take}}. It is stored in the session's row, so that nobody can make the site show a sentence with
 * a crafted address or cookie.
 */
@Named("flash")
@RequestScoped
public class Flash {

    /**
     * A message in the reader's language.
     *
     * @param undo the path to which a form is sent to undo the action, null when it cannot be undone
     * @param link the path of a page that shows the result, null when there is none
     * @param linkText the text of that link, null when there is none
     */
    public record Message(
            String sentence,
            @Nullable String undo,
            @Nullable String link,
            @Nullable String linkText) {}

    private final Session database;
    private final SessionCookie cookie;
    private final RoutingContext context;
    private final ObjectMapper json;
    private boolean taken;
    private @Nullable Message message;

    Flash(Session database, SessionCookie cookie, RoutingContext context, ObjectMapper json) {
        this.database = database;
        this.cookie = cookie;
        this.context = context;
        this.json = json;
    }

    /** Stores a sentence for the next page. */
    public void say(String sentence) {
        say(new Message(sentence, null, null, null));
    }

    /** Stores a sentence for the next page, with a button that sends a form to the path {@code undo}. */
    public void sayWithUndo(String sentence, String undo) {
        say(new Message(sentence, undo, null, null));
    }

    /** Stores a sentence for the next page, with a link. */
    public void sayWithLink(String sentence, String link, String linkText) {
        say(new Message(sentence, null, link, linkText));
    }

    @Transactional
    void say(Message message) {
        token().ifPresent(token -> database.createNativeMutationQuery(
                        "update session set flash = cast(?1 as jsonb) where token_hash = ?2")
                .setParameter(1, written(message))
                .setParameter(2, token.hash())
                .executeUpdate());
    }

    /** The stored message, null when there is none. It is deleted, so that the next page does not show it again. */
    @Transactional
    public @Nullable Message take() {
        if (!taken) {
            taken = true;
            message = token().flatMap(this::stored).orElse(null);
        }
        return message;
    }

    private Optional<Message> stored(Token token) {
        Optional<Message> message = database.createNativeQuery(
                        "select cast(flash as text) from session where token_hash = ?1 and flash is not null",
                        String.class)
                .setParameter(1, token.hash())
                .getResultStream()
                .findFirst()
                .map(this::read);
        if (message.isPresent()) {
            database.createNativeMutationQuery("update session set flash = null where token_hash = ?1")
                    .setParameter(1, token.hash())
                    .executeUpdate();
        }
        return message;
    }

    private Optional<Token> token() {
        return cookie.read(context.request());
    }

    private String written(Message message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Message read(String message) {
        try {
            return json.readValue(message, Message.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
