package org.estrade.site;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The row of the settings of one language. */
@Entity
@Table(name = "site_text")
class SiteText {

    @Id
    String language;

    /** The position of the language among the languages of the site, from 0; null when the site is not read in it. */
    @Nullable Integer position;

    @Embedded
    LanguageSettings settings = LanguageSettings.EMPTY;

    protected SiteText() {}

    SiteText(String language) {
        this.language = language;
    }
}
