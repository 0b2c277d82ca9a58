package org.estrade.transfer.recognise;

import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.jspecify.annotations.Nullable;

/**
 * The choices that the speaker made in the preview. Each choice replaces a proposal of the recogniser.
 *
 * @param shape the shape of the file; null while the proposal of the recogniser is used
 * @param mapping the fact of each field; {@link FieldMapping#PROPOSED} while the speaker changed nothing
 * @param order the order of day and month in dates such as {@code 05/06/2019}; null while the other dates of the file
 *     decide
 * @param baseAddress the address of the page, which relative links are completed with; null while it is unknown
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
