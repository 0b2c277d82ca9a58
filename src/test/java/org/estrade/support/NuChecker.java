package org.estrade.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's Nu HTML checker, in this process and offline. */
public final class NuChecker {

    private static final boolean LOG_NOTHING = false;
    private static final boolean DETECT_LANGUAGES = true;
    private static final boolean WHOLE_DOCUMENT = true;
    private static final boolean LOAD_ENTITIES = false;

    private NuChecker() {}

    /** Neither an error nor a warning: the message of the failure is the checker's own. */
    public static synchronized void assertConforms(String html) {
        List<String> messages = new ArrayList<>();
        try {
            SimpleDocumentValidator checker = Schema.CHECKER;
            checker.setUpValidatorAndParsers(new Collector(messages), WHOLE_DOCUMENT, LOAD_ENTITIES);
            checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        assertEquals("", String.join("\n", messages));
    }

    /** Read once: that takes longer than checking a page. */
    private static final class Schema {

        static final SimpleDocumentValidator CHECKER = read();

        private static SimpleDocumentValidator read() {
            SimpleDocumentValidator checker = new SimpleDocumentValidator(true, LOG_NOTHING, DETECT_LANGUAGES);
            try {
                checker.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new SystemErrErrorHandler());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return checker;
        }
    }

    private record Collector(List<String> messages) implements ErrorHandler {

        @Override
        public void warning(SAXParseException said) {
            messages.add(said.getLineNumber() + ":" + said.getColumnNumber() + " warning: " + said.getMessage());
        }

        @Override
        public void error(SAXParseException said) {
            messages.add(said.getLineNumber() + ":" + said.getColumnNumber() + " error: " + said.getMessage());
        }

        @Override
        public void fatalError(SAXParseException said) {
            error(said);
        }
    }
}
