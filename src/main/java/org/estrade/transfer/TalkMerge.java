package org.estrade.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.talk.TalkDiff.Change;
import org.estrade.talk.TalkField;
import org.estrade.talk.VenueContent;
import org.jspecify.annotations.Nullable;

/**
 * What the file changed since it was last imported, made in the speaker's newest revision wherever the speaker changed
 * nothing, or left nothing.
 *
 * @param kept where both changed something: what stays, and what the file says
 */
record TalkMerge(TalkContent result, TalkDiff kept) {

    static TalkMerge of(TalkContent lastImported, TalkContent newest, TalkContent imported) {
        TalkContent base = withBlanks(lastImported.withSlug(newest.slug()), newest, imported);
        TalkContent result = newest;
        List<Change> kept = new ArrayList<>();
        for (Change change : TalkDiff.between(base, imported).changes()) {
            TalkField field = change.field();
            Object present = field.read(newest);
            if (!takesTextAway(change)) {
                result = field.write(result, FieldMerge.merge(field, change.before(), present, change.after()));
            }
            Object stays = field.read(result);
            if (!says(stays, change.after()) && field != TalkField.Whole.ORDER) {
                kept.add(new Change(field, stays, change.after()));
            }
        }
        return new TalkMerge(result, new TalkDiff(kept));
    }

    /** A delivery that the speaker entered and the file now brings begins as a blank: the file fills what they left out. */
    private static TalkContent withBlanks(TalkContent base, TalkContent newest, TalkContent imported) {
        Set<UUID> missing = ids(newest);
        missing.retainAll(ids(imported));
        missing.removeAll(ids(base));
        List<DeliveryContent> deliveries = new ArrayList<>(base.deliveries());
        missing.forEach(
                id -> deliveries.add(DeliveryContent.at(VenueContent.of("")).withId(id)));
        return base.withDeliveries(deliveries);
    }

    private static Set<UUID> ids(TalkContent content) {
        Set<UUID> ids = new HashSet<>();
        content.deliveries().forEach(delivery -> ids.add(delivery.id()));
        return ids;
    }

    /** A file is in one language: it says nothing of the others. */
    private static boolean takesTextAway(Change change) {
        boolean text = change.field() instanceof TalkField.Title || change.field() instanceof TalkField.Abstract;
        return text && change.after() == null;
    }

    private static boolean says(@Nullable Object stays, @Nullable Object wanted) {
        if (stays instanceof List<?> mine && wanted instanceof List<?> theirs) {
            return new HashSet<>(mine).containsAll(theirs);
        }
        if (stays instanceof VenueContent mine && wanted instanceof VenueContent theirs) {
            return FieldMerge.areOne(mine, theirs);
        }
        return Objects.equals(stays, wanted);
    }
}
