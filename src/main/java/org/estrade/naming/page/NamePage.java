package org.estrade.naming.page;

import org.estrade.naming.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * The list, and beside it what was opened of it.
 *
 * @param sheet null when nothing was
 */
public record NamePage(
        NameKind named, NameList list, @Nullable NameFormPage sheet) {

    /** Where the sheet's form is sent; the search stays. */
    public String action() {
        Long id = sheet == null ? null : sheet.id();
        return (id == null ? named.path() : named.path(id)) + list.search().query();
    }

    public boolean shows(long id) {
        return sheet != null && sheet.id() != null && sheet.id() == id;
    }
}
