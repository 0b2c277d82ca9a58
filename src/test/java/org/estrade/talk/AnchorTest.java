package org.estrade.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La CI/CD à l'heure du Machine Learning | la-cicd-à-lheure-du-machine-learning
            Élan : mise en route, et après ?       | élan--mise-en-route-et-après-
            L’été à l’œuvre                        | lété-à-lœuvre
            Le fil_rouge en 10 étapes              | le-fil_rouge-en-10-étapes
            Du front-end -- et du back-end         | du-front-end--et-du-back-end
            ⚡ Plus vite !                          | -plus-vite-
            Привет, мир                            | привет-мир
            ???                                    | ''
            """)
    void theAnchorOfAHeadingIsTheOneOfKramdown(String heading, String anchor) {
        assertEquals(anchor, Anchor.of(heading));
    }

    @Test
    void headingsWithTheSameTextGetDifferentAnchors() {
        assertEquals(
                List.of("bonjour", "bonjour-1", "au-revoir", "bonjour-2"),
                Anchor.ofAll(List.of("Bonjour", "Bonjour!", "Au revoir", "bonjour")));
    }
}
