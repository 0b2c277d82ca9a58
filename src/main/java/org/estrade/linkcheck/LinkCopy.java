package org.estrade.linkcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a file of this site was copied from. */
@Entity
@Table(name = "link_copy")
class LinkCopy {

    /** The path of the file on this site. */
    @Id
    String path = "";

    /** The address from which it was copied. */
    String original = "";

    protected LinkCopy() {}

    LinkCopy(String path, String original) {
        this.path = path;
        this.original = original;
    }
}
