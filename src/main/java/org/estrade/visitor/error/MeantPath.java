package org.estrade.visitor.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.text.PlainLetters;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.jspecify.annotations.Nullable;

/**
 * The path that a visitor means who types upper case, accents or a slash at the end, or follows a link to a former address of
 * the talks page.
 */
@ApplicationScoped
class MeantPath {

    // the other paths distinguish upper and lower case, for example those of previews, or are not typed
    private static final Pattern TYPED =
            Pattern.compile("(?:/(?<language>[a-z]{2}))?(?:/(?:kit|talks/(?<slug>[a-z0-9-]+)(?:[.][a-z]+)?))?");

    private final PublishedSites sites;
    private final TalkAddresses addresses;

    MeantPath(PublishedSites sites, TalkAddresses addresses) {
        this.sites = sites;
        this.addresses = addresses;
    }

    /**
     * The path of the page, with the query of the request; empty when no page is meant. Blocking: it may wait for the database.
     *
     * @param method the method of the request: only pages that are read are redirected
     * @param asked the address of the request, which no page has
     */
    Optional<String> find(String method, URI asked) {
        String path = asked.getPath();
        if (path == null || !(method.equals("GET") || method.equals("HEAD"))) {
            return Optional.empty();
        }
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        try {
            PublishedSite site = sites.present();
            if (site.site().settings().general().isFormerAddress(path)) {
                return Optional.of(site.site().home(site.site().languageOf(path)) + query);
            }
            return Optional.ofNullable(plain(path))
                    .filter(plain -> exists(site, plain))
                    .map(plain -> plain + query);
        } catch (PersistenceException unanswered) {
            return Optional.empty();
        }
    }

    /** The path in plain letters; null when the path is already plain, or is none that people type. */
    private static @Nullable String plain(String path) {
        String plain = PlainLetters.of(path).replaceAll("[^a-z0-9/.]+", "-").replaceAll("-(?=/|$)|/+$", "");
        if (plain.equals(path) || plain.isEmpty() || !TYPED.matcher(plain).matches()) {
            return null;
        }
        return plain;
    }

    /** Whether a page has this path, now or formerly. */
    private boolean exists(PublishedSite site, String plain) {
        Matcher parts = TYPED.matcher(plain);
        if (!parts.matches()) {
            return false;
        }
        String language = parts.group("language");
        String slug = parts.group("slug");
        boolean isRead = language == null || site.site().languages().contains(language);
        return isRead
                && (slug == null
                        || site.talk(slug).isPresent()
                        || addresses.presentSlug(slug).isPresent());
    }
}
