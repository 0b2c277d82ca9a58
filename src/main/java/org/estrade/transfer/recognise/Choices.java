package org.estrade.transfer.recognise;

import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.jspecify.annotations.Nullable;

/**
 * What the speaker chose in the preview instead of the proposals.
 *
 * @param shape null while the proposal stands
 * @param order of dates such as {@code 05/06/2019}, null while the file decides
 * @param baseAddress that relative links start from, null while unknown
 */
public record Choices(
        @Nullable Shape shape,
        FieldMapping mapping,
        @Nullable DayMonthOrder order,
        @Nullable String baseAddress) {

    public static final Choices NONE = new Choices(null, FieldMapping.PROPOSED, null, null);

    public Choices withShape(@Nullable Shape other) {
        return new Choices(other, mapping, order, baseAddress);
    }

    public Choices withMapping(FieldMapping other) {
        return new Choices(shape, other, order, baseAddress);
    }

    public Choices withOrder(@Nullable DayMonthOrder other) {
        return new Choices(shape, mapping, other, baseAddress);
    }

    public Choices withBaseAddress(@Nullable String other) {
        return new Choices(shape, mapping, order, other);
    }
}
