package org.estrade.visitor.card;

import org.estrade.site.SiteContent.Link;
import org.estrade.site.SpeakerKit.Portrait;
import org.estrade.text.WebAddress;
import org.jspecify.annotations.Nullable;

/** The talks page and the speaker that it is about. */
final class SchemaProfile {

    private SchemaProfile() {}

    /** Null while nobody said whose page it is. */
    static @Nullable SchemaThing of(PageContext page, String pitch) {
        if (page.name().isEmpty()) {
            return null;
        }
        Portrait portrait = page.site().kit().portrait();
        SchemaThing person = SchemaThing.of("Person")
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
        return SchemaThing.of("ProfilePage")
                .with("url", page.home())
                .with("inLanguage", page.reader().language())
                .with("mainEntity", person);
    }
}
