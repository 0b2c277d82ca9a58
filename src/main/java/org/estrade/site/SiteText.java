package org.estrade.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the page says of itself in one of the languages it is read in. */
@Entity
@Table(name = "site_text")
class SiteText {

    @Id
    String language;

    int position;

    @Column(name = "page_title")
    String pageTitle;

    String pitch;
}
