package org.estrade.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Browser tests run on the machine's own Chromium; without one they are skipped, and in CI that is a failure. */
final class InstalledChromium implements ExecutionCondition {

    private static final String HOW =
            "No Chromium found: install one (apt-get install chromium, brew install --cask chromium)"
                    + " or say where it is in CHROMIUM_PATH, to run the browser tests";

    static Optional<Path> path() {
        return Stream.of(
                        System.getenv("CHROMIUM_PATH"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/usr/bin/google-chrome-stable",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (path().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(HOW);
        }
        // the build only counts what it skips; its reader needs the reason
        System.err.println(HOW);
        return ConditionEvaluationResult.disabled(HOW);
    }
}
