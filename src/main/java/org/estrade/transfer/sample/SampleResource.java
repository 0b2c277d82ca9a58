package org.estrade.transfer.sample;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.estrade.account.Account;
import org.estrade.session.Flash;
import org.estrade.session.ReturnPath;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;

/** The two buttons of the line that says that the talks are samples. */
@Path("/admin/sample")
@RolesAllowed(Account.SPEAKER)
@Blocking
public class SampleResource {

    private final SampleTalks sample;
    private final Flash flash;

    SampleResource(SampleTalks sample, Flash flash) {
        this.sample = sample;
        this.flash = flash;
    }

    /** Keeps the sample talks as talks of the speaker. */
    @POST
    @Path("keep")
    public Response keep(@Context HttpHeaders headers) {
        sample.keep();
        flash.say(words(headers).kept());
        return SeeOther.to(ReturnPath.ADMIN);
    }

    /** Moves the sample talks to the bin. */
    @POST
    @Path("remove")
    public Response remove(@Context HttpHeaders headers) {
        int moved = sample.remove();
        SampleMessages words = words(headers);
        flash.sayWithLink(words.removed(moved), "/admin/bin", words.bin());
        return SeeOther.to(ReturnPath.ADMIN);
    }

    private static SampleMessages words(HttpHeaders headers) {
        return MessageBundles.get(
                SampleMessages.class,
                Localized.Literal.of(InterfaceLanguage.of(headers).getLanguage()));
    }
}
