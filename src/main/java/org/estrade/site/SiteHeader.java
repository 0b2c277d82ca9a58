package org.estrade.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose site it is, for what stands around every page: {@code {cdi:siteHeader.shownName}}. One query a request. */
@Named("siteHeader")
@RequestScoped
public class SiteHeader {

    private final EntityManager database;
    private Object @Nullable [] row;

    SiteHeader(EntityManager database) {
        this.database = database;
    }

    /** The speaker's; empty until they gave it. */
    public String name() {
        return (String) row()[0];
    }

    /** What to show: the program's name until the speaker gave theirs. */
    public String shownName() {
        return name().isEmpty() ? "Estrade" : name();
    }

    /** Where the speaker's days begin. */
    public ZoneId zone() {
        try {
            return ZoneId.of((String) row()[1]);
        } catch (DateTimeException unknownHere) {
            return ZoneOffset.UTC;
        }
    }

    /** The code of the language that the speaker writes in: the first of those the site is read in. */
    public String language() {
        return languages().get(0);
    }

    /** The codes of the languages that the site is read in, the default one first; never empty. */
    public List<String> languages() {
        return List.of(((String) row()[2]).split(","));
    }

    private Object[] row() {
        if (row == null) {
            row = (Object[]) database.createNativeQuery(
                            "select name, time_zone, coalesce((select string_agg(language, ',' order by position)"
                                    + " from site_text where position is not null), 'fr') from site",
                            Object[].class)
                    .getSingleResult();
        }
        return row;
    }
}
