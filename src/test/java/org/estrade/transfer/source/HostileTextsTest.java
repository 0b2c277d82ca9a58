package org.estrade.transfer.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.support.Seed;
import org.estrade.transfer.encoding.UnreadablePage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of any format makes the import fail, or costs much more than its size. */
@Tag("slow")
class HostileTextsTest {

    private static final String START = "- title: Growing moss\n  event: MossConf\n  date: 2022-05-19\n";

    static Stream<Named<String>> texts() {
        return hostile().entrySet().stream().map(text -> Named.of(text.getKey(), text.getValue()));
    }

    /** The hostile texts by name. */
    static Map<String, String> hostile() {
        Map<String, String> texts = new LinkedHashMap<>();
        String references = IntStream.range(1, 30)
                .mapToObj(i -> "a%d: &a%d [%s]\n"
                        .formatted(i, i, "*a%d,".formatted(i - 1).repeat(9)))
                .collect(Collectors.joining());
        texts.put("yaml anchors", "a0: &a0 [x,x]\n" + references);
        texts.put("yaml merge keys", "a: &a {x: 1}\n" + "b: {<<: *a}\n".repeat(50_000));
        texts.put("yaml flow", "a:\n" + "b: " + "[".repeat(100_000));
        texts.put("yaml entries", START.repeat(30_000));
        texts.put("yaml tags", "- title: !!java.net.URL [\"http://x.example\"]\n".repeat(20_000));
        texts.put("json depth", "{\"a\":".repeat(300_000));
        texts.put("json array depth", "[{\"title\":" + "[".repeat(900_000));
        texts.put("json long string", "[{\"title\":\"" + "(".repeat(1_900_000) + "\",\"event\":\"x\"}]");
        texts.put("json fields", "[{" + "\"a\":1,".repeat(250_000) + "\"title\":\"x\"}]");
        texts.put("json records", "[" + "{\"title\":\"x\",\"event\":\"y\",\"date\":\"2022\"},".repeat(40_000) + "]");
        texts.put(
                "json api",
                "{\"data\":[" + "{\"type\":\"x\",\"attributes\":{},\"relationships\":{\"data\":[".repeat(9)
                        + "]}}".repeat(9) + "]}");
        texts.put("links before an unusual line break", "* [a](https:/b".repeat(30_000) + "\u0085\n");
        texts.put(
                "table of many years",
                "|2019|2020|2021".repeat(20) + "|\n" + "|-".repeat(60) + "|\n"
                        + "|MossConf".repeat(60).concat("|\n").repeat(2_000));
        texts.put("indentation", "x\n\n" + "\t".repeat(9_000) + "x\n");
        texts.put(
                "growing indentation",
                IntStream.range(0, 1_000)
                        .mapToObj(n -> "\t".repeat(1_000 - n) + "x\n")
                        .collect(Collectors.joining()));
        texts.put("html events", "<div class=h-event><span class=p-name>a</span>".repeat(100_000));
        texts.put("html items", "<div itemscope itemtype=\"https://schema.org/Event\">".repeat(80_000));
        texts.put("html blocks and items", "<div></div>\n- b\n".repeat(20_000));
        texts.put("headings alone", "# a\n\n".repeat(60_000));
        texts.put("bibtex comments", "% a\n\n".repeat(60_000));
        texts.put("empty lines before a script", " \n".repeat(300_000) + "const a = [1]");
        texts.put("script depth", "const a = " + "[".repeat(900_000));
        texts.put("script lists", "const a = [\n".repeat(100_000));
        texts.put("script strings", "const a = [" + "'a' + ".repeat(250_000) + "'b']");
        texts.put("script comments", "/* ".repeat(300_000) + "\nconst a = [");
        texts.put("script calls", "const a = [Date(".repeat(90_000));
        texts.put("toml dots", "[a]\nb" + ".b".repeat(500_000) + " = 1\n");
        texts.put("toml depth", "[a]\nb = " + "[".repeat(900_000));
        texts.put("toml tables", "[[t]]\ntitle = \"x\"\n".repeat(90_000));
        texts.put("toml missing lines", "[[t]]\na = \"\\u0041\"\n".repeat(80_000));
        texts.put("html depth", "<html>" + "<div>".repeat(300_000));
        texts.put("html list depth", "<html><body>" + "<ul><li>".repeat(200_000));
        texts.put("html inline depth", "<html><body><p>" + "<b>".repeat(400_000) + "x");
        texts.put("html cells", "<html><table><tr>" + "<td>x".repeat(300_000));
        texts.put("html nested tables", "<html>" + "<table><tr><td>".repeat(60_000));
        texts.put("html attributes", "<html><p " + "a=b ".repeat(400_000) + ">");
        texts.put("html comments", "<html>" + "<!-- abc -->".repeat(150_000));
        texts.put("html entities", "<html><p>" + "&amp;".repeat(350_000));
        texts.put("bibtex braces", "@misc{a, title = " + "{".repeat(1_000_000));
        texts.put(
                "bibtex entries",
                IntStream.range(0, 30_000)
                        .mapToObj("@misc{a%d, title = {X}, year = 2020}\n"::formatted)
                        .collect(Collectors.joining()));
        texts.put("bibtex tex", "@misc{a, title = {" + "\\'".repeat(700_000) + "}}");
        texts.put(
                "bibtex strings",
                "@string{a = \"x\"}\n"
                        + IntStream.range(0, 3_000)
                                .mapToObj(i -> "@string{a%d = a # a # a%s}\n"
                                        .formatted(i, i == 0 ? "" : " # a" + (i - 1) + " # a" + (i - 1)))
                                .collect(Collectors.joining())
                        + "@misc{m, title = a2999}\n");
        texts.put(
                "calendar events",
                "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20220519\nEND:VEVENT\n".repeat(30_000)
                        + "END:VCALENDAR\n");
        texts.put("calendar depth", "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(100_000));
        texts.put(
                "calendar folds",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:" + "x\n ".repeat(500_000) + "\nEND:VEVENT\n");
        texts.put(
                "calendar parameters",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY" + ";A=b".repeat(400_000) + ":x\nEND:VEVENT\n");
        texts.put("csv columns", "title,event,date" + ",x".repeat(100_000) + "\n" + ",x".repeat(100_000));
        texts.put("csv quotes", "title,event,date\n" + "\"x\ny,".repeat(300_000));
        texts.put("csv rows", "title,event,date\n" + "x,y,2022\n".repeat(200_000));
        texts.put("markdown brackets", "# 2023\n- " + "(".repeat(500_000));
        texts.put("markdown links", "# 2023\n- " + "[x](".repeat(300_000));
        texts.put("markdown emphasis", "# 2023\n- " + "*_".repeat(600_000));
        texts.put("markdown emphasised lines", "# 2023\n- " + "*a*\n  ".repeat(90_000));
        texts.put("html emphasised lines", "<html><body><p>" + "<b>a</b><br>".repeat(90_000));
        texts.put("yaml comments", START + "# - title: x\n#   event: y\n\n".repeat(90_000));
        texts.put("markdown paragraphs", "# 2023\n\n## Growing moss\n\n" + "About moss.\n\n".repeat(140_000));
        texts.put("markdown open lines", "# 2023\n\n" + "Moss and ferns (\n".repeat(110_000));
        texts.put(
                "markdown deliveries",
                "## Growing moss\n\n" + "About moss.\n".repeat(2_000)
                        + "- MossConf, Lyon, 12 March 2022\n".repeat(30_000));
        texts.put("address signs", "# 2023\n\n- https://x.example" + ":".repeat(1_900_000) + "a");
        texts.put("markdown quotes", "> ".repeat(600_000) + "x");
        texts.put("markdown lists", "- ".repeat(600_000) + "x");
        texts.put("markdown columns", "|" + "x|".repeat(100_000) + "\n|" + "-|".repeat(100_000) + "\n");
        texts.put("markdown items", "# 2023\n\n" + "- BeeFest : [Counting bees](https://x.example/b)\n".repeat(35_000));
        texts.put("markdown comments", "<!-- ".repeat(300_000));
        texts.put("liquid tags", "# Talks\n\n" + "{% include a title=\"x\" date=\"2022\" %}\n".repeat(40_000));
        texts.put("liquid open tags", "# Talks\n\n" + "{% include a ".repeat(120_000));
        texts.put("liquid comments", "# Talks\n\n" + "{% comment %} ".repeat(120_000));
        texts.put("hugo open tags", "# Talks\n\n" + "{{< a ".repeat(250_000));
        texts.put("hugo expressions", "# Talks\n\n" + "{{ ".repeat(500_000));
        texts.put("front matter", "---\ntitle: x\ndate: 2022-01-01\n---\n" + "{{% a %}}".repeat(150_000));
        texts.put("open front matter", "---\n".repeat(400_000));
        texts.put("json front matter", "{\n" + "\n}\n".repeat(400_000) + "x");
        texts.put(
                "folder",
                IntStream.range(0, 30_000)
                        .mapToObj(i -> "=== talks/%d.md ===\n---\ntitle: x\n---\n".formatted(i))
                        .collect(Collectors.joining()));
        texts.put("folder list", "=== a ===\n=== * ===\n" + "NO_PAGE 1: x\n".repeat(100_000));
        texts.put("digits", "# Talks\n\n- " + "1/2/".repeat(400_000));
        texts.put("spaces", "# Talks\n\n- x" + " ".repeat(1_500_000) + "y");
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadOrRefused(String text) {
        assertTrue(text.length() < 5_000_000);
        readOrRefused(text);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        "\"",
                        ":",
                        ",",
                        "\n",
                        " ",
                        "  ",
                        "- ",
                        "=",
                        "'",
                        "title",
                        "event",
                        "date",
                        "2022-05-19",
                        "MossConf",
                        "Moss",
                        "&a",
                        "*a",
                        "<<",
                        "|",
                        "<li>",
                        "</li>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "<a href=\"https://x.example\">",
                        "</a>",
                        "<!--",
                        "-->",
                        "<script data-id=\"1\">",
                        "{% include a ",
                        "%}",
                        "{{<",
                        ">}}",
                        "{{",
                        "}}",
                        "@misc{",
                        "\\'",
                        "SUMMARY:",
                        "DTSTART:",
                        "DTEND;VALUE=DATE:",
                        "BEGIN:VEVENT\n",
                        "END:VEVENT\n",
                        "20220519",
                        "T1",
                        "data",
                        "attributes",
                        "type",
                        "presentations",
                        "sessions",
                        "events",
                        "speaker",
                        "code",
                        "slots",
                        "#",
                        "# ",
                        "\"\"\"",
                        "\0",
                        "\uD83D",
                        "é",
                        "\t")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void anyTextOfAnyFormatIsReadOrRefused(@ForAll("pieces") String text) {
        readOrRefused(text);
        readOrRefused("{\"data\": [{" + text + "}]}");
        readOrRefused("{\"fullName\": \"x\", \"sessions\": [{" + text + "}]}");
        readOrRefused("{\"$schema\": \"/talks.schema.json\", \"talks\": [{" + text + "}]}");
        readOrRefused("[[talks]]\ntitle = \"x\"\n" + text);
        readOrRefused("<html><body>" + text);
        readOrRefused("@misc{a, title = {" + text + "}}");
        readOrRefused("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + text + "\nEND:VEVENT\nEND:VCALENDAR\n");
        readOrRefused("+++\ntitle = \"x\"\n" + text + "\n+++\n" + text);
        readOrRefused("---\ntitle: x\n" + text + "\n---\n" + text);
        readOrRefused("=== talks/a.md ===\n" + text + "\n=== talks/a.fr.md ===\n" + text + "\n=== * ===\n" + text);
    }

    private static void readOrRefused(String text) {
        try {
            assertFalse(PageReader.read(text).talks().isEmpty());
        } catch (UnreadablePage refused) {
            // a reason with a sentence
        }
    }

    /** Prints the time for each text in milliseconds, to find a slow text. Run it with a heap of 256 MB. */
    public static void main(String[] names) {
        Map<String, String> texts = hostile();
        for (String name : names.length == 0 ? texts.keySet() : List.of(names)) {
            String text = texts.get(name);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String end = "";
            try {
                readOrRefused(text);
            } catch (OutOfMemoryError | StackOverflowError tooMuch) {
                end = " " + tooMuch;
            }
            System.out.println((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000
                    + " ms: " + name + end);
        }
    }
}
