package org.estrade.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Transient;
import java.util.HashSet;
import java.util.Set;
import org.estrade.naming.KnownName;
import org.jspecify.annotations.Nullable;

/** A co-speaker. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String name;
    public @Nullable String website;

    /** Other ways the name was written, by which imports and old revisions still find the person. */
    @ElementCollection
    @CollectionTable(name = "person_spelling", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "spelling")
    public Set<String> spellings = new HashSet<>();

    /** Whether this very transaction made it. */
    @Transient
    boolean isNew;

    protected Person() {}

    public Person(String name) {
        this.name = name;
    }

    KnownName known() {
        return new KnownName(id, name, Set.copyOf(spellings));
    }
}
