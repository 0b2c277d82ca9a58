package org.estrade.admin.settings;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.media.Picture;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a multipart request.
 *
 * @param fields the values of each text field, by its name
 * @param picture the bytes of the chosen file, null when no file was chosen
 */
@SuppressWarnings("ArrayRecordComponent") // arrays are compared by identity, but no code compares two values
record MultipartFields(Map<String, List<String>> fields, byte @Nullable [] picture) {

    static MultipartFields of(MultipartFormDataInput input) throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        byte[] picture = null;
        for (Map.Entry<String, ? extends Iterable<FormValue>> field :
                input.getValues().entrySet()) {
            for (FormValue value : field.getValue()) {
                if (!value.isFileItem()) {
                    fields.computeIfAbsent(field.getKey(), any -> new ArrayList<>())
                            .add(value.getValue());
                } else if (field.getKey().equals("picture") && isChosen(value)) {
                    picture = bytes(value);
                }
            }
        }
        return new MultipartFields(fields, picture);
    }

    /** Whether the speaker chose a file. Browsers send a file without a name when none was chosen. */
    private static boolean isChosen(FormValue file) {
        return file.getFileName() != null && !file.getFileName().isEmpty();
    }

    /** Reads at most one byte more than the largest picture. The extra byte is enough to refuse a file that is too large. */
    private static byte[] bytes(FormValue file) throws IOException {
        try (InputStream content = file.getFileItem().getInputStream()) {
            return content.readNBytes(Picture.LARGEST_FILE + 1);
        }
    }

    /** The name of the pressed button, empty for the button that saves. */
    String button() {
        return fields.getOrDefault("do", List.of("")).get(0);
    }
}
