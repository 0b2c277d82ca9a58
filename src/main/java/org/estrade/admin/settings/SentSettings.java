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
 * What the browser sent of the settings' form.
 *
 * @param fields as text, by name
 * @param picture the file that was chosen, null when none was
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record SentSettings(Map<String, List<String>> fields, byte @Nullable [] picture) {

    static SentSettings of(MultipartFormDataInput input) throws IOException {
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
        return new SentSettings(fields, picture);
    }

    /** A form whose file field was left alone still sends a file without a name. */
    private static boolean isChosen(FormValue file) {
        return file.getFileName() != null && !file.getFileName().isEmpty();
    }

    /** One byte more than a picture may have is enough to refuse it. */
    private static byte[] bytes(FormValue file) throws IOException {
        try (InputStream content = file.getFileItem().getInputStream()) {
            return content.readNBytes(Picture.LARGEST_FILE + 1);
        }
    }

    /** The button's name, empty for the one that saves. */
    String button() {
        return fields.getOrDefault("do", List.of("")).get(0);
    }
}
