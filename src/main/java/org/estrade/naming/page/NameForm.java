package org.estrade.naming.page;

import java.util.Map;
import java.util.TreeMap;
import org.estrade.naming.NamedEntity;
import org.estrade.web.FormVersion;

/**
 * The form of a venue, a person or a tag, as it was typed or as it is stored.
 *
 * @param <E> the entity that is edited
 */
public interface NameForm<E extends NamedEntity> {

    TypedName typed();

    /** The values of the fields besides the name and its spellings, by field. */
    Map<String, String> ownFields();

    /** Checks the fields besides the name and its spellings, in the order of the form. */
    void check(NameCheck check);

    /** Sets the entity's fields besides the name and its spellings. */
    void fill(E entity);

    /** The values of all fields that are saved, by field; sorted, so that equal forms have one version. */
    default Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>(ownFields());
        fields.put("name", typed().name());
        fields.put("spellings", typed().spellings());
        return fields;
    }

    /** The version of a stored form. A form sends the version that it was opened on. */
    default String version() {
        return FormVersion.of(fields());
    }
}
