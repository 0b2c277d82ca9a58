package org.estrade.linkcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the speaker lets the program do about links: the one row of its table. */
@Entity
@Table(name = "link_watch")
public class LinkWatchSettings {

    static final short ONLY = 1;

    @Id
    Short id = ONLY;

    /** Whether links are looked at every week. */
    boolean watches = true;

    /** Whether archived copies of dead links are looked for. */
    @Column(name = "finds_copies")
    boolean findsCopies = true;

    /** Whether the web archive is asked to copy new links. */
    @Column(name = "saves_copies")
    boolean savesCopies;

    public boolean watches() {
        return watches;
    }

    public boolean findsCopies() {
        return findsCopies;
    }

    public boolean savesCopies() {
        return savesCopies;
    }
}
