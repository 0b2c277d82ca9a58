package org.estrade.talk.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.estrade.account.Account;
import org.estrade.site.SiteHeader;
import org.estrade.talk.store.TalkRepository;
import org.jspecify.annotations.Nullable;

/** The admin list of talks. */
@Path("/admin/talks")
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AdminTalkResource {

    /**
     * The page of the list.
     *
     * @param moved the id of the talk that was just moved, a dot and the id of the pressed button; null for none
     * @param all whether all rows are chosen
     */
    @CheckedTemplate(basePath = "talk/list", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdminTalks(TalkList list, @Nullable String moved, boolean all) implements TemplateInstance {}

    private final TalkRepository talks;
    private final SiteHeader site;
    private final Clock clock;

    AdminTalkResource(TalkRepository talks, SiteHeader site, Clock clock) {
        this.talks = talks;
        this.site = site;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("show") @Nullable String show,
            @QueryParam("q") @Nullable String words,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("moved") @Nullable String moved,
            @QueryParam("all") @Nullable String all) {
        ZonedDateTime now = clock.instant().atZone(site.zone());
        TalkFilter filter = TalkFilter.of(show, words, sort);
        return new AdminTalks(TalkList.of(talks.states(), filter, site.languages(), now), moved, all != null);
    }
}
