package org.estrade.venue;

import jakarta.inject.Singleton;
import org.estrade.cluster.ContentVersion;
import org.estrade.naming.WebsiteLinks;
import org.estrade.session.AuditTrail;
import org.jspecify.annotations.Nullable;

/** The websites of the venues, as links that are watched. */
@Singleton
class VenueLinks extends WebsiteLinks<Venue> {

    VenueLinks(VenueRepository names, AuditTrail audit, ContentVersion version) {
        super(names, audit, version);
    }

    @Override
    protected @Nullable String website(Venue name) {
        return name.website;
    }

    @Override
    protected void setWebsite(Venue name, String website) {
        name.website = website;
    }
}
