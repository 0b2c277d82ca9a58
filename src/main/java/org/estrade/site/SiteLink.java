package org.estrade.site;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.estrade.site.SiteContent.Link;

/** The row of a link of the speaker. */
@Entity
@Table(name = "site_link")
class SiteLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    int position;

    String label;

    String url;

    protected SiteLink() {}

    SiteLink(int position, Link link) {
        this.position = position;
        this.label = link.label();
        this.url = link.url();
    }
}
