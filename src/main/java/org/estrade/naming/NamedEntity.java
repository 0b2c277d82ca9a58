package org.estrade.naming;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.HashSet;
import java.util.Set;

/** A stored venue, person or tag: what the three have in common. */
@MappedSuperclass
public abstract class NamedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String name;

    /**
     * Other ways in which the name was written. Imports and old revisions find the entity by them. Each entity says
     * with an {@code @AssociationOverride} which table they are stored in.
     */
    @ElementCollection
    @Column(name = "spelling")
    public Set<String> spellings = new HashSet<>();

    /** Whether the current transaction has created the entity. */
    @Transient
    private boolean created;

    protected NamedEntity() {}

    protected NamedEntity(String name) {
        this.name = name;
        this.created = true;
    }

    /** Whether the current transaction has created the entity. */
    public boolean isCreated() {
        return created;
    }

    /** The id, the name and the spellings, as an immutable value. */
    public KnownName known() {
        return new KnownName(id, name, Set.copyOf(spellings));
    }
}
