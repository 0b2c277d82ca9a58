package org.estrade.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.text.TypedText;
import org.estrade.text.WebAddress;
import org.estrade.transfer.encoding.Encoding;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.plan.TranslationChoices;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.source.ImportChoices;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * The form of each step of an import, as the browser sends it. The form carries the text and every choice of the speaker,
 * because the server stores nothing between two steps. An invalid value is ignored.
 *
 * <p>A line number counts the lines of the whole text. The first line has number 1.
 */
public class ImportForm {

    /** The uploaded file. Browsers send a file without a name when the speaker chose none. */
    @RestForm
    @Nullable FileUpload file;

    /** The pasted text, or the text that the form of an earlier preview sent. */
    @RestForm
    @Nullable String text;

    /** The name of the file that the text came from; empty for a pasted text. */
    @RestForm
    @Nullable String fileName;

    /** The name of the {@link Encoding} that was wrongly used and then repaired; empty when none was. */
    @RestForm
    @Nullable String misreadAs;

    /** The name of the {@link Encoding} of the file; empty for UTF-8. */
    @RestForm
    @Nullable String readAs;

    /** The index of the warning whose suggestion is accepted. The first warning has index 0. */
    @RestForm
    @Nullable String fix;

    /** The digest of the stored talks when the preview was made. */
    @RestForm
    @Nullable String digest;

    /** The line numbers of the talks to import. */
    @RestForm
    List<String> talk = List.of();

    /** The name of the {@link Shape} that the speaker chose; empty when the program chooses. */
    @RestForm
    @Nullable String shape;

    /** The name of the {@link DayMonthOrder} that the speaker chose; empty when the program chooses. */
    @RestForm
    @Nullable String order;

    /** The base address that completes relative links; empty when the speaker gave none. */
    @RestForm
    @Nullable String base;

    /** The names of the fields in the text. */
    @RestForm
    List<String> field = List.of();

    /** The name of the {@link FactKind} of each field, in the order of {@link #field}. */
    @RestForm
    List<String> fact = List.of();

    /** The line numbers of the deliveries that name no venue. */
    @RestForm
    List<String> venueLine = List.of();

    /** The venue that the speaker gave to each of these deliveries, in the order of {@link #venueLine}. */
    @RestForm
    List<String> venue = List.of();

    /** The talks that were joined in earlier steps. {@code 45-12} joins the talk of line 45 to the talk of line 12. */
    @RestForm
    List<String> joined = List.of();

    /** The line numbers of the talks that are checked for joining. */
    @RestForm
    List<String> join = List.of();

    /** Not null when the button was pressed that joins the checked talks. */
    @RestForm
    @Nullable String joinNow;

    /** The line numbers of the deliveries that become separate talks. */
    @RestForm
    List<String> split = List.of();

    /** Not null when the button was pressed that removes all joins and splits. */
    @RestForm
    @Nullable String reset;

    /** The code of the language that the texts are in; empty when the program recognises it. */
    @RestForm
    @Nullable String language;

    /** {@code yes} when translations are added to the stored talks, {@code no} when not. */
    @RestForm
    @Nullable String translation;

    /**
     * The stored talks that talks of the page translate. In {@code 12-45}, the talk of line 12 translates the talk with the
     * id 45. The id 0 means that it translates none.
     */
    @RestForm
    List<String> pair = List.of();

    /** The form with the fields that a browser sent, without a file. */
    static ImportForm of(Map<String, List<String>> sent) {
        ImportForm form = new ImportForm();
        form.text = first(sent, "text");
        form.fileName = first(sent, "fileName");
        form.misreadAs = first(sent, "misreadAs");
        form.readAs = first(sent, "readAs");
        form.fix = first(sent, "fix");
        form.digest = first(sent, "digest");
        form.talk = all(sent, "talk");
        form.shape = first(sent, "shape");
        form.order = first(sent, "order");
        form.base = first(sent, "base");
        form.field = all(sent, "field");
        form.fact = all(sent, "fact");
        form.venueLine = all(sent, "venueLine");
        form.venue = all(sent, "venue");
        form.joined = all(sent, "joined");
        form.join = all(sent, "join");
        form.joinNow = first(sent, "joinNow");
        form.split = all(sent, "split");
        form.reset = first(sent, "reset");
        form.language = first(sent, "language");
        form.translation = first(sent, "translation");
        form.pair = all(sent, "pair");
        return form;
    }

    private static @Nullable String first(Map<String, List<String>> sent, String field) {
        return sent.containsKey(field) ? sent.get(field).get(0) : null;
    }

    private static List<String> all(Map<String, List<String>> sent, String field) {
        return sent.getOrDefault(field, List.of());
    }

    /** The text that the form carries; empty when there is none. */
    String textOrEmpty() {
        return text == null ? "" : text;
    }

    /** The uploaded file; null when the speaker chose none. */
    @Nullable FileUpload chosenFile() {
        return file == null || file.fileName().isEmpty() ? null : file;
    }

    /** The text that the form carries, with its file name and its encoding. */
    ImportSource source() throws UnreadablePage {
        return ImportSource.fromForm(textOrEmpty(), fileName, misreadAs, readAs);
    }

    /** The line numbers of the talks to import. */
    Set<Integer> selectedTalkLines() {
        return lineNumbers(talk).collect(Collectors.toSet());
    }

    /** The choices that the speaker made in this step and in earlier steps. */
    ImportChoices choices() {
        boolean withoutGroups = reset != null;
        return new ImportChoices(
                new Choices(enumConstant(Shape.class, shape), fieldMapping(), dayMonthOrder(), baseAddress()),
                venues(),
                withoutGroups ? Map.of() : joins(),
                withoutGroups ? Set.of() : lineNumbers(split).collect(Collectors.toSet()),
                language != null && language.matches("[a-z]{2,3}") ? language : null);
    }

    /** The choices that the speaker made about talks that are translations. */
    TranslationChoices translationChoices() {
        Map<Integer, Long> pairs = new HashMap<>();
        for (String lineAndTalk : pair) {
            if (lineAndTalk.matches("[0-9]{1,9}-[0-9]{1,18}")) {
                String[] numbers = lineAndTalk.split("-", 2);
                pairs.put(Integer.valueOf(numbers[0]), Long.valueOf(numbers[1]));
            }
        }
        return new TranslationChoices(
                "yes".equals(translation) ? Boolean.TRUE : "no".equals(translation) ? Boolean.FALSE : null, pairs);
    }

    private FieldMapping fieldMapping() {
        Map<String, FactKind> facts = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(field.size(), fact.size()); i++) {
            FactKind kind = enumConstant(FactKind.class, fact.get(i));
            if (kind != null) {
                facts.put(field.get(i), kind);
            }
        }
        return new FieldMapping(facts);
    }

    private @Nullable DayMonthOrder dayMonthOrder() {
        return enumConstant(DayMonthOrder.class, order);
    }

    private @Nullable String baseAddress() {
        return base != null && WebAddress.isValid(base.strip()) ? base.strip() : null;
    }

    private Map<Integer, String> venues() {
        Map<Integer, String> venues = new HashMap<>();
        for (int i = 0; i < Math.min(venueLine.size(), venue.size()); i++) {
            if (isLineNumber(venueLine.get(i)) && !venue.get(i).isBlank()) {
                venues.put(Integer.valueOf(venueLine.get(i)), TypedText.words(venue.get(i)));
            }
        }
        return venues;
    }

    /**
     * The joins of earlier steps and of this step. The talks that are checked in this step are joined to the first of them.
     *
     * @return the line number of the talk that stays, by the line number of the talk that is joined to it
     */
    private Map<Integer, Integer> joins() {
        Map<Integer, Integer> joins = new HashMap<>();
        for (String pair : joined) {
            String[] lines = pair.split("-", 2);
            if (lines.length == 2 && isLineNumber(lines[0]) && isLineNumber(lines[1])) {
                joins.put(Integer.valueOf(lines[0]), Integer.valueOf(lines[1]));
            }
        }
        if (joinNow != null) {
            List<Integer> checked =
                    new ArrayList<>(new HashSet<>(lineNumbers(join).toList()));
            checked.sort(null);
            checked.stream().skip(1).forEach(line -> joins.put(line, checked.get(0)));
        }
        return joins;
    }

    private static Stream<Integer> lineNumbers(List<String> values) {
        return values.stream().filter(ImportForm::isLineNumber).map(Integer::valueOf);
    }

    private static boolean isLineNumber(String value) {
        return value.matches("[0-9]{1,9}");
    }

    private static <E extends Enum<E>> @Nullable E enumConstant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
