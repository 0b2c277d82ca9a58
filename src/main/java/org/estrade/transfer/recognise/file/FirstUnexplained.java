package org.estrade.transfer.recognise.file;

import org.estrade.transfer.recognise.Unexplained;
import org.estrade.transfer.recognise.draft.Findings;

/** The first line that was not understood in a file without any talk. It helps the speaker to see what is missing. */
final class FirstUnexplained {

    private FirstUnexplained() {}

    /** The number and the text of the first line that was not understood; empty when every line was understood. */
    static String describe(Findings findings) {
        return findings.unexplained().stream()
                .findFirst()
                .map(FirstUnexplained::format)
                .orElse("");
    }

    private static String format(Unexplained line) {
        return line.line() + ": " + line.text();
    }
}
