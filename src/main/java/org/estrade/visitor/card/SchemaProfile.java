package org.estrade.visitor.card;

import java.util.stream.Stream;
import org.estrade.site.FediverseHandle;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SpeakerKit.Portrait;
import org.estrade.text.WebAddress;
import org.estrade.visitor.view.Visit;
import org.jspecify.annotations.Nullable;

/** The talks page as a ProfilePage of schema.org about the speaker. */
final class SchemaProfile {

    private SchemaProfile() {}

    /** The profile, null when the speaker's name is not known. */
    static @Nullable SchemaThing of(Visit visit, String pitch) {
        if (visit.name().isEmpty()) {
            return null;
        }
        Portrait portrait = visit.site().kit().portrait();
        SchemaThing person = SchemaThing.of("Person")
                .with("name", visit.name())
                .with("url", visit.home())
                .with("description", pitch)
                .with(
                        "image",
                        portrait == null
                                ? null
                                : visit.origin() + portrait.web().path())
                .with(
                        "sameAs",
                        Stream.concat(
                                        visit.site().links().stream().map(Link::url),
                                        visit
                                                .site()
                                                .settings()
                                                .general()
                                                .fediverseHandle()
                                                .map(FediverseHandle::url)
                                                .stream())
                                .filter(WebAddress::isValid)
                                .toList());
        return SchemaThing.of("ProfilePage")
                .with("url", visit.home())
                .with("inLanguage", visit.audience().language())
                .with("mainEntity", person);
    }
}
