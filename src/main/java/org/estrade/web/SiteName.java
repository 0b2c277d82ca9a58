package org.estrade.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** The speaker's name, at the head of every page: {@code {cdi:siteName.shown}}. One query a request, when asked. */
@Named("siteName")
@RequestScoped
public class SiteName {

    private final EntityManager database;
    private @Nullable String name;

    SiteName(EntityManager database) {
        this.database = database;
    }

    /** Empty until the speaker gave one. */
    public String given() {
        if (name == null) {
            name = (String) database.createNativeQuery("select name from site", String.class).getSingleResult();
        }
        return name;
    }

    /** What to show: the program's name until the speaker gave theirs. */
    public String shown() {
        return given().isEmpty() ? "Estrade" : given();
    }
}
