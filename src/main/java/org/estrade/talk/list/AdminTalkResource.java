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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.estrade.account.Account;
import org.estrade.linkcheck.page.DeadLinks;
import org.estrade.site.SiteHeader;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.estrade.talk.summary.TalkSummaries;
import org.estrade.talk.summary.TalkTab;
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
     * @param all whether all rows of the page are chosen
     */
    @CheckedTemplate(basePath = "talk/list", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdminTalks(TalkList list, @Nullable String moved, boolean all) implements TemplateInstance {}

    private final TalkRepository talks;
    private final TalkSummaries summaries;
    private final DeadLinks dead;
    private final SiteHeader site;
    private final Clock clock;

    AdminTalkResource(TalkRepository talks, TalkSummaries summaries, DeadLinks dead, SiteHeader site, Clock clock) {
        this.talks = talks;
        this.summaries = summaries;
        this.dead = dead;
        this.site = site;
        this.clock = clock;
    }

    /** Shows a page of the list. A page after the last one shows the last one. */
    @GET
    public TemplateInstance list(
            @QueryParam("show") @Nullable String show,
            @QueryParam("q") @Nullable String words,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("page") @Nullable String page,
            @QueryParam("moved") @Nullable String moved,
            @QueryParam("all") @Nullable String all) {
        TalkFilter asked = TalkFilter.of(show, words, sort, page);
        TalkSummaries.Totals totals = summaries.totals();
        Map<TalkTab, Long> counts = summaries.counts(asked.words());
        TalkFilter filter =
                asked.withPage(Math.min(asked.page(), TalkList.pages(counts.getOrDefault(asked.show(), 0L))));
        return new AdminTalks(new TalkList(rows(filter), filter, totals, counts), moved, all != null);
    }

    private List<TalkRow> rows(TalkFilter filter) {
        int first = (filter.page() - 1) * TalkList.ROWS;
        List<Long> ids = summaries.ids(filter.show(), filter.words(), filter.sort(), first, TalkList.ROWS);
        Map<Long, TalkState> states =
                talks.states(ids).stream().collect(Collectors.toMap(TalkState::id, Function.identity()));
        ZonedDateTime now = clock.instant().atZone(site.zone());
        return IntStream.range(0, ids.size())
                // a talk may be deleted between the two queries
                .filter(i -> states.containsKey(ids.get(i)))
                .mapToObj(i -> TalkRow.of(
                        Objects.requireNonNull(states.get(ids.get(i))), first + i, site.languages(), now, dead))
                .toList();
    }
}
