package org.estrade.tag;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import org.estrade.naming.NamedEntity;

/** A keyword with one canonical spelling (MLOps, not MlOps). */
@Entity
@AssociationOverride(
        name = "spellings",
        joinTable = @JoinTable(name = "tag_spelling", joinColumns = @JoinColumn(name = "tag_id")))
public class Tag extends NamedEntity {

    /** The texts that pages show instead of the name, by language. */
    @ElementCollection
    @CollectionTable(name = "tag_label", joinColumns = @JoinColumn(name = "tag_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    public Map<String, String> labels = new HashMap<>();

    protected Tag() {}

    public Tag(String name) {
        super(name);
    }
}
