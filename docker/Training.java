import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the program once during the build of the image, on its embedded PostgreSQL, reads the public pages, and stops
 * it: Java then writes the cache that shortens later starts. Argument: the file of the cache.
 */
public final class Training {

    private static final Pattern LISTENS = Pattern.compile("Listening on: (http://[^ ,]*[0-9])");
    private static final Pattern READY = Pattern.compile("Estrade is at ");
    private static final Pattern PAGE = Pattern.compile("<loc>https?://[^/<]*(/[^<]*)</loc>");
    private static final Pattern PICTURE = Pattern.compile("og:image\" content=\"https?://[^/\"]*(/[^\"]*)\"");
    /** Addresses that the sitemap does not contain. */
    private static final List<String> OTHERS = List.of("/login", "/admin", "/talks.json", "/no-such-page");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Training() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path cache = Path.of(arguments[0]);
        Process program = start(cache);
        try (BufferedReader log = program.inputReader()) {
            readAsVisitorsDo(site(log));
            // through the handle: Process.destroy would also close the log, which the program still writes
            program.toHandle().destroy();
            log.lines().forEach(System.out::println);
        } finally {
            program.destroy();
        }
        if (!program.waitFor(5, TimeUnit.MINUTES) || !Files.exists(cache)) {
            throw new IllegalStateException("No cache was written to " + cache);
        }
    }

    private static Process start(Path cache) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                        "/opt/java/bin/java",
                        "@/app/java.options",
                        "-XX:AOTCacheOutput=" + cache,
                        "-jar",
                        "/app/quarkus-run.jar")
                .redirectErrorStream(true);
        // any free port: the build may use the network of the machine
        program.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", "0",
                        "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                        "QUARKUS_MANAGEMENT_PORT", "0"));
        return program.start();
    }

    private static URI site(BufferedReader log) throws IOException {
        URI site = null;
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            System.out.println(line);
            Matcher listens = LISTENS.matcher(line);
            if (listens.find()) {
                site = URI.create(listens.group(1));
            }
            if (site != null && READY.matcher(line).find()) {
                return site;
            }
        }
        throw new IllegalStateException("The program ended before it was ready");
    }

    private static void readAsVisitorsDo(URI site) throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>(found(PAGE, read(site, "/sitemap.xml")));
        if (paths.isEmpty()) {
            throw new IllegalStateException("The site has no pages to learn from");
        }
        paths.addAll(OTHERS);
        for (String path : paths) {
            for (String picture : found(PICTURE, read(site, path))) {
                read(site, picture);
            }
        }
    }

    private static String read(URI site, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(answer.statusCode() + " " + path);
        return answer.body();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }
}
