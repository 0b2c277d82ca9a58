package org.estrade.talk.list;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.estrade.account.Account;
import org.estrade.session.Flash;
import org.estrade.talk.edit.TalkOrder;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** Changes the place of a talk in the list. The new order is public at once. */
@Path("/admin/talks/{id:[0-9]{1,18}}/position")
@RolesAllowed(Account.EDITOR)
@Blocking
public class TalkOrderResource {

    private final TalkOrder order;
    private final Flash flash;

    TalkOrderResource(TalkOrder order, Flash flash) {
        this.order = order;
        this.flash = flash;
    }

    /**
     * Moves a talk by one place, or to a place.
     *
     * @param move {@code up}, {@code down}, {@code top} or {@code bottom}, sent by a button; the answer redirects to the
     *     list, in which the button has the focus
     * @param index the place, counted from 0, sent by a script; the answer is empty
     */
    @POST
    public Response move(
            long id,
            @FormParam("move") @Nullable String move,
            @FormParam("index") @Nullable String index,
            @Context HttpHeaders headers) {
        if (index != null && index.matches("[0-9]{1,6}")) {
            return order.moveTo(id, Integer.parseInt(index))
                    .map(place -> Response.noContent().build())
                    .orElseThrow(NotFoundException::new);
        }
        Move pressed = Move.of(move);
        TalkOrder.Place place = order.moveBy(id, pressed.steps()).orElseThrow(NotFoundException::new);
        flash.say(words(headers).moved(place.title(), place.place(), place.total()));
        int page = TalkList.pageOf(place.place() - 1);
        return SeeOther.to(
                "/admin/talks?" + (page == 1 ? "" : "page=" + page + "&") + "moved=" + id + "." + pressed.id());
    }

    private static TalkMessages words(HttpHeaders headers) {
        String language = InterfaceLanguage.of(headers).getLanguage();
        return MessageBundles.get(TalkMessages.class, Localized.Literal.of(language));
    }
}
