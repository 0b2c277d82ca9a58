package org.estrade.admin.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.estrade.account.Account;
import org.estrade.admin.audit.AuditPage.Day;
import org.estrade.admin.audit.AuditPage.Line;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.AuditTrail.Entry;
import org.estrade.site.SiteHeader;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.Moment;
import org.jspecify.annotations.Nullable;

/** The pages that list the audit trail. */
@Path("/admin/history")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AuditResource {

    @CheckedTemplate(basePath = "admin/audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Audit(AuditPage page) implements TemplateInstance {}

    private final AuditTrail trail;
    private final AuditTargets targets;
    private final SiteHeader site;
    private final Locale locale;

    AuditResource(AuditTrail trail, AuditTargets targets, SiteHeader site, HttpHeaders headers) {
        this.trail = trail;
        this.targets = targets;
        this.site = site;
        this.locale = InterfaceLanguage.of(headers.getAcceptableLanguages());
    }

    /**
     * A page of the audit trail.
     *
     * @param page the number of the page, from 0; a text that is not a number counts as 0
     */
    @GET
    public TemplateInstance list(@QueryParam("page") @Nullable String page) {
        int number = HistoryPage.number(page);
        List<Entry> entries = trail.newest(number * HistoryPage.ENTRIES_A_PAGE, HistoryPage.ENTRIES_A_PAGE + 1);
        List<Entry> ofPage = HistoryPage.ofPage(entries);
        Map<Entry, String> paths = targets.paths(ofPage);
        List<Day> days = new ArrayList<>();
        HistoryPage.byDay(ofPage, Entry::at, site, locale)
                .forEach((day, ofDay) -> days.add(new Day(
                        day,
                        ofDay.stream()
                                .map(entry -> line(entry, paths.get(entry)))
                                .toList())));
        return new Audit(new AuditPage(days, number, entries.size() > HistoryPage.ENTRIES_A_PAGE));
    }

    private Line line(Entry entry, @Nullable String href) {
        Moment at = Moment.of(entry.at(), site.zone(), locale);
        // an entry about the settings has the name of the speaker, which the sentence does not need
        String name = entry.kind() == AuditKind.SITE ? "" : entry.name();
        return new Line(at.time(), at.machine(), entry.username(), entry.action(), entry.kind(), name, href);
    }
}
