package org.estrade.transfer.recognise.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.estrade.talk.LinkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkRecogniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Slides                        | https://moss.example/x          | SLIDES  | -     | -  | true
                    les slides                    | https://moss.example/x          | SLIDES  | -     | -  | true
                    Slides (en anglais)           | https://moss.example/x          | SLIDES  | -     | en | true
                    Diapos 🇬🇧                     | https://moss.example/x          | SLIDES  | -     | en | true
                    replay                        | https://moss.example/x          | VIDEO   | -     | -  | true
                    📺                            | https://moss.example/x          | VIDEO   | -     | -  | true
                    🎥 Video                      | https://moss.example/x          | VIDEO   | -     | -  | true
                    link                          | https://youtu.be/abc            | VIDEO   | -     | -  | true
                    ici                           | https://moss.example/m.pdf      | SLIDES  | -     | -  | true
                    -                             | https://github.com/ada/moss     | CODE    | -     | -  | true
                    compte rendu dans la presse   | https://moss.example/x          | PRESS   | compte rendu dans la presse | - | true
                    Transcript                    | https://moss.example/x          | ARTICLE | Transcript | -  | true
                    demo (english)                | https://moss.example/x          | CODE    | demo  | en | true
                    Video (BeeFest)               | https://moss.example/x          | VIDEO   | Video (BeeFest) | - | true
                    article                       | https://moss.example/m.pdf      | ARTICLE | -     | -  | true
                    Growing moss                  | https://www.youtube.com/watch?v=a | VIDEO | Growing moss | - | false
                    MossConf 2023 (french)        | https://moss.example/x          | OTHER   | MossConf 2023 (french) | fr | false
                    photos                        | https://moss.example/x          | OTHER   | photos | - | true
                    https://speakerdeck.com/ada/m | https://speakerdeck.com/ada/m   | SLIDES  | -     | -  | true
                    """)
    void linkIsUnderstoodByWordsThenByAddress(
            String words, String url, LinkKind kind, String label, String language, boolean material) {
        assertEquals(
                new FoundLink(kind, url, label, language, material),
                LinkRecogniser.recognise(words == null ? "" : words, url));
    }
}
