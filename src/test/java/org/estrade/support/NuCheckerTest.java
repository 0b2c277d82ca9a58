package org.estrade.support;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

class NuCheckerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><html lang=fr><title>x</title><p><b>x</p>",
                "<!doctype html><html lang=fr><title>x</title><style>p{colour:red}</style><p>x",
                // a warning, not an error
                "<!doctype html><html lang=fr><title>x</title><section><p>x</section>"
            })
    void theCheckerSeesWhatIsWrong(String html) {
        assertThrows(AssertionFailedError.class, () -> NuChecker.assertConforms(html));
    }
}
