package org.estrade.tag;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class TagRepository implements PanacheRepository<Tag> {

    /** The tag of that name in any of its spellings, case ignored; created when there is none. */
    public Tag named(String name) {
        Tag tag = find(
                        "select t from Tag t where lower(t.name) = lower(?1)"
                                + " or exists (select 1 from t.spellings s where lower(s) = lower(?1))",
                        name)
                .firstResult();
        if (tag == null) {
            tag = new Tag(name);
            persist(tag);
        }
        return tag;
    }
}
