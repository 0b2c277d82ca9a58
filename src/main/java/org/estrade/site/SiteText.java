package org.estrade.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.estrade.text.ShortTexts;
import org.jspecify.annotations.Nullable;

/** What the page says of itself in one of the languages it is read in. */
@Entity
@Table(name = "site_text")
class SiteText {

    @Id
    String language;

    /** Null in a language that the site is no longer read in. */
    @Nullable Integer position;

    @Column(name = "page_title")
    String pageTitle;

    String pitch;

    @Column(name = "portrait_alternative")
    String portraitAlternative = "";

    ShortTexts biographies = ShortTexts.EMPTY;

    protected SiteText() {}

    SiteText(String language) {
        this.language = language;
    }
}
