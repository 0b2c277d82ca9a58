package org.estrade.person;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.estrade.naming.NameTally;
import org.estrade.naming.page.NameListing;
import org.estrade.naming.page.NameNote;
import org.estrade.naming.page.NameNote.Kind;
import org.estrade.naming.page.NameRow;
import org.estrade.naming.page.NameSearch;
import org.jspecify.annotations.Nullable;

/** The admin's list of people. */
class PersonList extends NameListing<Person> {

    PersonList(List<Person> people, Supplier<Map<Long, NameTally>> tallies, NameSearch search) {
        super(people, tallies, search);
    }

    @Override
    protected NameRow row(Person person, NameTally uses) {
        return new NameRow(person.id, person.name, "", note(person, uses), "", uses.times(), uses.last());
    }

    private static @Nullable NameNote note(Person person, NameTally uses) {
        if (!person.spellings.isEmpty()) {
            return new NameNote(Kind.SPELLINGS, person.spellings.size() + 1);
        }
        if (uses.times() == 0) {
            return NameNote.of(Kind.UNUSED);
        }
        return null;
    }
}
