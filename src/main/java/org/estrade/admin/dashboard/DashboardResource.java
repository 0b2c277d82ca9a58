package org.estrade.admin.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.estrade.account.Account;
import org.estrade.proposal.ProposalRepository;
import org.estrade.session.AuditTrail;
import org.estrade.site.NewSite;
import org.estrade.site.SiteHeader;
import org.estrade.site.SiteRepository;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.estrade.talk.summary.TalkSummaries;
import org.estrade.visitor.view.Audience;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** The dashboard: the first page after the sign-in. */
@Path("/admin")
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DashboardResource {

    @CheckedTemplate(basePath = "admin/dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DashboardPage(Dashboard page, @Nullable FirstSteps steps, long planned, long waiting)
            implements TemplateInstance {}

    private final TalkRepository talks;
    private final TalkSummaries summaries;
    private final SiteFigures figures;
    private final AuditTrail audit;
    private final ProposalRepository proposals;
    private final SiteHeader site;
    private final SiteRepository settings;
    private final NewSite newSite;
    private final SiteAddress address;
    private final Clock clock;

    DashboardResource(
            TalkRepository talks,
            TalkSummaries summaries,
            SiteFigures figures,
            AuditTrail audit,
            ProposalRepository proposals,
            SiteHeader site,
            SiteRepository settings,
            NewSite newSite,
            SiteAddress address,
            Clock clock) {
        this.talks = talks;
        this.summaries = summaries;
        this.figures = figures;
        this.audit = audit;
        this.proposals = proposals;
        this.site = site;
        this.settings = settings;
        this.newSite = newSite;
        this.address = address;
        this.clock = clock;
    }

    @GET
    public TemplateInstance dashboard(@Context HttpHeaders headers) {
        Locale locale = InterfaceLanguage.of(headers);
        ZonedDateTime now = clock.instant().atZone(site.zone());
        Audience audience = new Audience(locale.getLanguage(), site.language(), now.toLocalDate());
        RelativeTime time = new RelativeTime(
                MessageBundles.get(DashboardMessages.class, Localized.Literal.of(locale.getLanguage())), locale, now);
        Dashboard.Facts facts = facts(audience.today());
        return new DashboardPage(
                        Dashboard.of(facts, site, audience, time),
                        firstSteps(facts.all() > 0, audience.today()),
                        proposals.planned(),
                        proposals.waiting())
                .setLocale(locale);
    }

    /** The figures are counted in the published content that is in memory, and only few drafts are read. */
    private Dashboard.Facts facts(LocalDate today) {
        TalkSummaries.Totals totals = summaries.totals();
        Set<Long> toCome = new LinkedHashSet<>(summaries.upcoming(today, ComingUp.SHOWN));
        toCome.addAll(summaries.planned(ComingUp.SHOWN));
        return new Dashboard.Facts(
                figures.on(today),
                totals.talks(),
                totals.incomplete(),
                talks.states(toCome),
                inOrder(summaries.gaps(Dashboard.SHOWN)),
                audit.newest(0, Dashboard.SHOWN));
    }

    private List<TalkState> inOrder(List<Long> ids) {
        return talks.states(ids).stream()
                .sorted(Comparator.comparing(state -> ids.indexOf(state.id())))
                .toList();
    }

    /** The first steps; null when they are all done, or when the speaker has hidden them. */
    private @Nullable FirstSteps firstSteps(boolean hasTalks, LocalDate today) {
        if (!newSite.showsFirstSteps()) {
            return null;
        }
        boolean ownTalks = !site.hasSample() && hasTalks;
        FirstSteps steps = FirstSteps.of(
                settings.settings().general(),
                ownTalks,
                ownTalks && !summaries.upcoming(today, 1).isEmpty(),
                address.configured().isPresent());
        if (steps.isComplete()) {
            newSite.showFirstSteps(false);
            return null;
        }
        return steps;
    }
}
