package org.estrade.transfer.recognise.file;

import org.estrade.transfer.recognise.Unexplained;
import org.estrade.transfer.recognise.draft.Findings;

/** The line of a file without any talk that came nearest to one, and that lacked a date or a venue. */
final class FirstUnexplained {

    private FirstUnexplained() {}

    /** The number and the words of the first line that was not understood, empty when there is none. */
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
