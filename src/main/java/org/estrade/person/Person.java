package org.estrade.person;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import org.estrade.naming.NamedEntity;
import org.jspecify.annotations.Nullable;

/** A co-speaker. */
@Entity
@AssociationOverride(
        name = "spellings",
        joinTable = @JoinTable(name = "person_spelling", joinColumns = @JoinColumn(name = "person_id")))
public class Person extends NamedEntity {

    public @Nullable String website;

    protected Person() {}

    public Person(String name) {
        super(name);
    }
}
