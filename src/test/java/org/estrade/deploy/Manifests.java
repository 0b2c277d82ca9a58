package org.estrade.deploy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files in docker/kubernetes. */
final class Manifests {

    private static final Path FOLDER = Path.of("docker", "kubernetes");

    private static final ObjectMapper STRICT = new ObjectMapper(new YAMLFactory())
            .setAnnotationIntrospector(new NothingUnknown())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Manifests() {}

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static JsonNode tree(String name) throws IOException {
        return STRICT.readTree(FOLDER.resolve(name).toFile());
    }

    static <T> T read(String name, Class<T> kind) throws IOException {
        return STRICT.readValue(FOLDER.resolve(name).toFile(), kind);
    }

    static <T> T parse(String text, Class<T> kind) throws IOException {
        return STRICT.readValue(text, kind);
    }

    /** The model keeps every field that it does not know; a cluster would drop it, or refuse the file. */
    private static final class NothingUnknown extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }
}
