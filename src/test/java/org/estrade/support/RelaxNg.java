package org.estrade.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks XML with a schema of ours in RELAX NG's compact syntax, by the validator that the HTML checker brings along. */
public final class RelaxNg {

    private RelaxNg() {}

    /** Neither an error nor a warning. */
    public static void assertValid(String schema, String xml) {
        assertEquals(List.of(), complaints(schema, xml));
    }

    /** What is wrong with it, by the schema of that name. */
    public static List<String> complaints(String schema, String xml) {
        List<String> complaints = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, collector(complaints));
        try (InputStream file = RelaxNg.class.getResourceAsStream("/schema/" + schema)) {
            ValidationDriver driver =
                    new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
            assertTrue(driver.loadSchema(new InputSource(file)), complaints::toString);
            driver.validate(new InputSource(new StringReader(xml)));
            return complaints;
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(complaints + " " + xml, e);
        }
    }

    private static ErrorHandler collector(List<String> complaints) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException complaint) {
                complaints.add(complaint.getMessage());
            }

            @Override
            public void error(SAXParseException complaint) {
                complaints.add(complaint.getMessage());
            }

            @Override
            public void fatalError(SAXParseException complaint) {
                complaints.add(complaint.getMessage());
            }
        };
    }
}
