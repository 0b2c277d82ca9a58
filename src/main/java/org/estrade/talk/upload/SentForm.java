package org.estrade.talk.upload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.form.FormFields;
import org.estrade.talk.form.TalkForm;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * The form of a talk, sent with the file for one of its links.
 *
 * @param fields what was typed
 * @param card the number of the delivery of the link, -1 for a link of the talk itself
 * @param link the number of the link
 * @param file the chosen file; null when none was chosen
 */
record SentForm(
        FormFields fields, int card, int link, @Nullable FormValue file) {

    private static final Pattern BUTTON = Pattern.compile("take-file(?:[.]([0-9]{1,5}))?[.]([0-9]{1,5})");

    /** Reads the form; empty when the pressed button is not that of a file. */
    static Optional<SentForm> of(MultipartFormDataInput input) {
        Map<String, List<String>> texts = new HashMap<>();
        Map<String, FormValue> files = new HashMap<>();
        input.getValues()
                .forEach((name, values) -> values.forEach(value -> {
                    if (!value.isFileItem()) {
                        texts.computeIfAbsent(name, any -> new ArrayList<>()).add(value.getValue());
                    } else if (value.getFileName() != null
                            && !value.getFileName().isEmpty()) {
                        files.put(name, value);
                    }
                }));
        Matcher button =
                BUTTON.matcher(texts.getOrDefault("action", List.of("")).get(0));
        if (!button.matches()) {
            return Optional.empty();
        }
        int card = button.group(1) == null ? -1 : Integer.parseInt(button.group(1));
        int link = Integer.parseInt(button.group(2));
        return Optional.of(new SentForm(FormFields.parse(texts), card, link, files.get(prefix(card, link) + ".file")));
    }

    private static String prefix(int card, int link) {
        return (card < 0 ? "" : "%s[%d].".formatted(TalkForm.DELIVERIES, card))
                + "%s[%d]".formatted(TalkForm.LINKS, link);
    }

    /** The name of the field with the address of the link. */
    String address() {
        return prefix(card, link) + ".url";
    }

    /** The fields of the link. A change changes the form. */
    FormFields linkFields() {
        FormFields owner = card < 0
                ? fields
                : fields.numbered(TalkForm.DELIVERIES).computeIfAbsent(card, missing -> FormFields.empty());
        return owner.numbered(TalkForm.LINKS).computeIfAbsent(link, missing -> FormFields.empty());
    }
}
