package org.estrade.talk.upload;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.estrade.account.Account;
import org.estrade.vault.DeckReading;
import org.estrade.vault.store.UploadRefused;
import org.estrade.vault.store.UploadRefused.Reason;
import org.estrade.vault.store.VaultLimits;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.problem.ProblemSentences;
import org.jspecify.annotations.Nullable;

/** Receives a file from a script of the form of a talk. The script writes its address into the form. */
@Path("/admin/slides")
@RolesAllowed(Account.EDITOR)
@Blocking
public class UploadResource {

    private static final int UNPROCESSABLE = 422;

    private final DeckReading decks;
    private final VaultLimits limits;
    private final ObjectMapper json;
    private final Locale locale;

    UploadResource(DeckReading decks, VaultLimits limits, ObjectMapper json, HttpHeaders headers) {
        this.decks = decks;
        this.limits = limits;
        this.json = json;
        this.locale = InterfaceLanguage.of(headers);
    }

    /**
     * Stores the file.
     *
     * @param name the name of the file
     * @param size the size that the browser knows: a file that is too large is refused before it is sent
     * @return {@code {"address": "/slides/…", "note": "…"}} or, with the status 422, {@code {"problem": "…"}}
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(@QueryParam("name") @Nullable String name, @QueryParam("size") long size, InputStream bytes) {
        if (size > limits.file()) {
            return refused(Reason.FILE_TOO_LARGE);
        }
        try {
            DeckReading.Arrived arrived = decks.accept(bytes, Objects.requireNonNullElse(name, ""));
            return answer(
                    200,
                    json.createObjectNode()
                            .put("address", arrived.address().path())
                            .put("note", FileWords.of(arrived.file(), locale)));
        } catch (UploadRefused refused) {
            return refused(refused.reason());
        } catch (IOException brokenOff) {
            return refused(Reason.INCOMPLETE);
        }
    }

    private Response refused(Reason reason) {
        String sentence = new ProblemSentences(locale).of(FileWords.refused("file", reason, limits, locale));
        return answer(UNPROCESSABLE, json.createObjectNode().put("problem", sentence));
    }

    private static Response answer(int status, ObjectNode body) {
        return Response.status(status).entity(Objects.toString(body)).build();
    }
}
