package org.estrade.site.structured;

import org.estrade.site.SiteContent.Link;
import org.estrade.site.SpeakerKit.Portrait;
import org.estrade.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** The talks page and the speaker that it is about. */
final class Profile {

    private Profile() {}

    /** Null while nobody said whose page it is. */
    static @Nullable Thing of(PageContext page, String pitch) {
        if (page.name().isEmpty()) {
            return null;
        }
        Portrait portrait = page.site().kit().portrait();
        Thing person = Thing.of("Person")
                .with("name", page.name())
                .with("url", page.home())
                .with("description", pitch)
                .with(
                        "image",
                        portrait == null ? null : page.origin() + portrait.web().path())
                .with(
                        "sameAs",
                        page.site().links().stream()
                                .map(Link::url)
                                .filter(WebAddress::isValid)
                                .toList());
        return Thing.of("ProfilePage")
                .with("url", page.home())
                .with("inLanguage", page.reader().language())
                .with("mainEntity", person);
    }
}
