package org.estrade.talk;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.TextLength;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a {@link TalkField}, for forms with a choice for a field: {@code title.fr},
 * {@code abstract.LINE.fr}, {@code delivery.ID.CITY}, {@code TAGS}.
 */
public final class FieldKey {

    private static final Pattern TEXT = Pattern.compile("(title|abstract)(?:[.]([A-Z]{1,20}))?[.]([a-zA-Z0-9-]{2,35})");
    private static final Pattern DELIVERY = Pattern.compile("delivery[.]([0-9a-f-]{36})(?:[.]([A-Z_]{1,20}))?");

    private FieldKey() {}

    /** The key of a field. */
    public static String of(TalkField field) {
        if (field instanceof TalkField.Title title) {
            return "title." + title.language();
        }
        if (field instanceof TalkField.Abstract text) {
            return "abstract." + text.language();
        }
        if (field instanceof TalkField.ShortAbstract text) {
            return "abstract." + text.length().name() + "." + text.language();
        }
        if (field instanceof TalkField.Delivery delivery) {
            return "delivery." + delivery.id();
        }
        if (field instanceof TalkField.DeliveryFact fact) {
            return "delivery." + fact.id() + "." + fact.fact().name();
        }
        return ((TalkField.Property) field).name();
    }

    /** The field with this key; empty when no field has the key. */
    public static Optional<TalkField> parse(String key) {
        try {
            Matcher text = TEXT.matcher(key);
            if (text.matches()) {
                return Optional.of(text(text.group(1), text.group(2), text.group(3)));
            }
            Matcher delivery = DELIVERY.matcher(key);
            return Optional.of(delivery.matches() ? inDelivery(delivery) : TalkField.Property.valueOf(key));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static TalkField text(String name, @Nullable String length, String language) {
        if (name.equals("title")) {
            return new TalkField.Title(language);
        }
        return length == null
                ? new TalkField.Abstract(language)
                : new TalkField.ShortAbstract(language, TextLength.valueOf(length));
    }

    private static TalkField inDelivery(Matcher delivery) {
        UUID id = UUID.fromString(delivery.group(1));
        String fact = delivery.group(2);
        return fact == null ? new TalkField.Delivery(id) : new TalkField.DeliveryFact(id, TalkField.Fact.valueOf(fact));
    }
}
