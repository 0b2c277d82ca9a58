package org.estrade.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An invented page that contains every irregularity that was found in real pages. */
public final class SamplePage {

    private SamplePage() {}

    public static String text() {
        return resource("/transfer/page.md");
    }

    public static String resource(String path) {
        try (InputStream page = Objects.requireNonNull(SamplePage.class.getResourceAsStream(path))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
