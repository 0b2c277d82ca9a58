package org.estrade.naming.page;

import org.estrade.naming.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * The list, and beside it the form of the entity that is open.
 *
 * @param formPage null when none is open
 */
public record NamePage(
        NameKind named, NameList list, @Nullable NameFormPage formPage) {

    /** The address that the form is sent to, with the search of the list. */
    public String action() {
        Long id = formPage == null ? null : formPage.id();
        return (id == null ? named.path() : named.path(id)) + list.search().query();
    }

    /** The path of the page of the form. */
    public String formPath() {
        Long id = formPage == null ? null : formPage.id();
        return id == null ? named.path() + "/new" : named.path(id);
    }

    public boolean shows(long id) {
        return formPage != null && formPage.id() != null && formPage.id() == id;
    }
}
