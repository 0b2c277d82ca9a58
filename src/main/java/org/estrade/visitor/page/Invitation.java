package org.estrade.visitor.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.estrade.site.SiteContent;
import org.estrade.talk.TalkContent;
import org.estrade.text.typography.Typography;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/** An e-mail that invites the speaker to give a talk. */
final class Invitation {

    private static final String MAIL = "mailto:";

    private Invitation() {}

    /** The mailto address of the e-mail (RFC 6068), with subject and body; null when the speaker's address is not known. */
    static @Nullable String to(SiteContent site, TalkContent talk, Audience audience) {
        String recipient = recipient(site);
        if (recipient == null) {
            return null;
        }
        String title = TalkView.Words.of(talk, audience).text().title().strip();
        return recipient + "?subject=" + encoded(audience.words().invitation_subject(title)) + "&body="
                + encoded(audience.words().invitation_body(title).replace("\n", "\r\n"));
    }

    /** The e-mail address for invitations, else the first e-mail address among the speaker's links. */
    static @Nullable String recipient(SiteContent site) {
        if (!site.contactEmail().isEmpty()) {
            return MAIL + site.contactEmail();
        }
        return site.links().stream()
                .map(SiteContent.Link::url)
                .filter(url -> url.toLowerCase(Locale.ROOT).startsWith(MAIL))
                .map(url -> url.replaceFirst("[?].*", ""))
                .findFirst()
                .orElse(null);
    }

    /** What the speaker calls their own link to the address for invitations; null when there is no such link. */
    static @Nullable String label(SiteContent site) {
        String recipient = recipient(site);
        return site.links().stream()
                .filter(link -> link.url().equalsIgnoreCase(recipient))
                .map(link -> Typography.text(link.label(), site.defaultLanguage()))
                .findFirst()
                .orElse(null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
