package org.estrade.account;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.estrade.account.attempt.KnownBrowsers;
import org.estrade.account.passkey.Passkeys;
import org.estrade.session.Confirmations;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.SessionCookie;
import org.estrade.session.SignedInBrowser;
import org.estrade.session.Token;
import org.estrade.site.SiteHeader;
import org.estrade.web.Moment;
import org.estrade.web.problem.ProblemLine;

/** Builds the page of the signed-in account. */
@RequestScoped
class AccountPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final OwnAccount account;
    private final Passkeys passkeys;
    private final Confirmations confirmations;
    private final SessionCookie cookie;
    private final ExpiredSessionForm expired;
    private final SiteHeader site;
    private final RoutingContext context;

    AccountPages(
            OwnAccount account,
            Passkeys passkeys,
            Confirmations confirmations,
            SessionCookie cookie,
            ExpiredSessionForm expired,
            SiteHeader site,
            RoutingContext context) {
        this.account = account;
        this.passkeys = passkeys;
        this.confirmations = confirmations;
        this.cookie = cookie;
        this.expired = expired;
        this.site = site;
        this.context = context;
    }

    /**
     * The page of the signed-in account with the given preferences and problems.
     *
     * @param language the code of the admin's language, empty to follow the browser
     * @param shortcuts whether the box for keyboard shortcuts is ticked
     * @param problems the problems of the form fields, empty when the form was not sent
     * @param locale the language of the page
     */
    TemplateInstance page(String language, boolean shortcuts, List<ProblemLine> problems, Locale locale) {
        Account signedIn = account.current();
        ProfileMessages words = AccountResource.words(locale);
        Token session = cookie.read(context.request()).orElseThrow();
        List<SignedInBrowser> open = account.browsers(session);
        List<AccountPage.Row> sessions =
                open.stream().map(browser -> row(browser, words, locale)).toList();
        List<AccountPage.Row> signedOut = account.signedOutBrowsers(open).stream()
                .map(browser -> row(browser, words, locale))
                .toList();
        String changed =
                words.passwordChanged(Moment.dayInSentence(signedIn.passwordChangedAt.atZone(site.zone()), locale));
        boolean passwordNotKept = expired.fields(AccountResource.PATH)
                .filter(sent -> !sent.containsKey("language"))
                .isPresent();
        return new AccountResource.Profile(new AccountPage(
                        signedIn.username,
                        language,
                        shortcuts,
                        changed,
                        sessions,
                        signedOut,
                        problems,
                        passwordNotKept,
                        !confirmations.isRecentByPasskey(session),
                        passkeys.hasAny(signedIn.id)))
                .setLocale(locale);
    }

    private AccountPage.Row row(SignedInBrowser session, ProfileMessages words, Locale locale) {
        String device = words.device(session.device().kind(), session.device().name());
        return session.current()
                ? new AccountPage.Row(words.thisSession(device), words.seenNow(), null)
                : new AccountPage.Row(
                        device,
                        words.seen(
                                Moment.dayInSentence(session.lastSeen().atZone(site.zone()), locale),
                                format(MINUTE, session.lastSeen(), locale)),
                        AccountResource.PATH + "/sessions/" + session.id() + "/closing");
    }

    private AccountPage.Row row(KnownBrowsers.SignedOut browser, ProfileMessages words, Locale locale) {
        return new AccountPage.Row(
                words.device(browser.device().kind(), browser.device().name()),
                words.lastSignIn(
                        Moment.dayInSentence(browser.used().atZone(site.zone()), locale),
                        format(MINUTE, browser.used(), locale)),
                AccountResource.PATH + "/browsers/" + browser.id() + "/forgetting");
    }

    private String format(DateTimeFormatter format, Instant instant, Locale locale) {
        return format.withLocale(locale).format(instant.atZone(site.zone()));
    }
}
