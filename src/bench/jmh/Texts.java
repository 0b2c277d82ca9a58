package org.estrade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.estrade.text.typography.Markdown;
import org.estrade.text.typography.Typography;
import org.estrade.transfer.source.PageReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is computed without a database: Markdown, typography, and the reading of a page of 100 talks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Texts {

    private static final String ABSTRACT = """
            Un calcul qui n'a pas lieu ne consomme rien : voilà l'idée. Que reste-t-il à mesurer ?

            ### Ce qu'on mesure

            1. la durée ;
            2. la mémoire, avec `perf stat -e 'cycles:u'` ;
            3. l'énergie, lue dans [la documentation](https://exemple.fr/mesure?unite=joule&pas=5).

            Les premières économies sont **des habitudes**, les suivantes des sacrifices : 12 % de temps, 2-3 Go.
            """;

    private String page;

    @Setup
    public void read() throws IOException {
        page = Files.readString(Path.of(System.getProperty("talks")));
    }

    /** An abstract of 500 characters as safe HTML. */
    @Benchmark
    public String markdown() {
        return Markdown.html(ABSTRACT, "fr");
    }

    /** The same abstract as text, for a feed or a search. */
    @Benchmark
    public String plainText() {
        return Markdown.plain(ABSTRACT, "fr");
    }

    /** A title with the spaces and quotes of French. */
    @Benchmark
    public String typography() {
        return Typography.text("\"Mesurer le froid\" : sobriété ou privation ? L'essai n°2, 12 % en 2-3 ans...", "fr");
    }

    /** A page of 100 talks with 350 deliveries, read without being stored. */
    @Benchmark
    public Object pageOf100Talks() throws Exception {
        return PageReader.read(page);
    }
}
