package org.estrade.tag;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.estrade.naming.KnownName;

/** A keyword of one canonical spelling (MLOps, not MlOps). */
@Entity
public class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String name;

    /** What to show instead of the name, by language. */
    @ElementCollection
    @CollectionTable(name = "tag_label", joinColumns = @JoinColumn(name = "tag_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    public Map<String, String> labels = new HashMap<>();

    /** Other ways it was written, by which imports and old revisions still find it. */
    @ElementCollection
    @CollectionTable(name = "tag_spelling", joinColumns = @JoinColumn(name = "tag_id"))
    @Column(name = "spelling")
    public Set<String> spellings = new HashSet<>();

    protected Tag() {}

    public Tag(String name) {
        this.name = name;
    }

    KnownName known() {
        return new KnownName(id, name, Set.copyOf(spellings));
    }
}
