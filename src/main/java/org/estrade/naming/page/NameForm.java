package org.estrade.naming.page;

import java.util.Map;
import java.util.TreeMap;
import org.estrade.web.FormVersion;

/** The form of a venue, a person or a tag, as it was typed or as it is stored. */
public interface NameForm {

    TypedName typed();

    /** What it holds besides the name and its spellings, by field. */
    Map<String, String> particulars();

    /** Everything that is saved, by field; sorted, so that equal forms have one version. */
    default Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>(particulars());
        fields.put("name", typed().name());
        fields.put("spellings", typed().spellings());
        return fields;
    }

    /** Of a form as it is stored: what the one that is sent later must say that it was opened on. */
    default String version() {
        return FormVersion.of(fields());
    }
}
