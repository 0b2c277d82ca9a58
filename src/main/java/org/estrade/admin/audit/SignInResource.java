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
import org.estrade.account.Account;
import org.estrade.account.attempt.SignInEvents;
import org.estrade.account.attempt.SignInEvents.Entry;
import org.estrade.admin.audit.SignInPage.Day;
import org.estrade.admin.audit.SignInPage.Line;
import org.estrade.site.SiteHeader;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.Moment;
import org.jspecify.annotations.Nullable;

/** The pages that list sign-ins and failures to sign in. */
@Path("/admin/history/sign-ins")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SignInResource {

    @CheckedTemplate(basePath = "admin/audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignIns(SignInPage page) implements TemplateInstance {}

    private final SignInEvents events;
    private final SiteHeader site;
    private final Locale locale;

    SignInResource(SignInEvents events, SiteHeader site, HttpHeaders headers) {
        this.events = events;
        this.site = site;
        this.locale = InterfaceLanguage.of(headers.getAcceptableLanguages());
    }

    /**
     * A page of the entries.
     *
     * @param page the number of the page, from 0; a text that is not a number counts as 0
     */
    @GET
    public TemplateInstance list(@QueryParam("page") @Nullable String page) {
        int number = HistoryPage.number(page);
        List<Entry> entries = events.newest(number * HistoryPage.ENTRIES_A_PAGE, HistoryPage.ENTRIES_A_PAGE + 1);
        List<Day> days = new ArrayList<>();
        HistoryPage.byDay(HistoryPage.ofPage(entries), Entry::at, site, locale)
                .forEach((day, ofDay) ->
                        days.add(new Day(day, ofDay.stream().map(this::line).toList())));
        return new SignIns(new SignInPage(days, number, entries.size() > HistoryPage.ENTRIES_A_PAGE));
    }

    private Line line(Entry entry) {
        Moment at = Moment.of(entry.at(), site.zone(), locale);
        return new Line(
                at.time(),
                at.machine(),
                entry.kind(),
                entry.isFailure(),
                entry.username(),
                entry.device(),
                entry.times());
    }
}
