package org.estrade.person;

import jakarta.inject.Singleton;
import org.estrade.cluster.ContentVersion;
import org.estrade.naming.WebsiteLinks;
import org.estrade.session.AuditTrail;
import org.jspecify.annotations.Nullable;

/** The websites of the people, as links that are watched. */
@Singleton
class PersonLinks extends WebsiteLinks<Person> {

    PersonLinks(PersonRepository names, AuditTrail audit, ContentVersion version) {
        super(names, audit, version);
    }

    @Override
    protected @Nullable String website(Person name) {
        return name.website;
    }

    @Override
    protected void setWebsite(Person name, String website) {
        name.website = website;
    }
}
