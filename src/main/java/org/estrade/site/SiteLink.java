package org.estrade.site;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One address where the speaker is found elsewhere. */
@Entity
@Table(name = "site_link")
class SiteLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    int position;

    String label;

    String url;
}
