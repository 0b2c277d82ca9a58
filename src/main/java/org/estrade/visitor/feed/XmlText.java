package org.estrade.visitor.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it is written. Attributes are given as names and values in turn. */
final class XmlText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    XmlText(String root, String... attributes) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(root, attributes);
    }

    XmlText open(String element, String... attributes) {
        try {
            writer.writeStartElement(element);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlText close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with that text in it. */
    XmlText with(String element, String content, String... attributes) {
        open(element, attributes);
        try {
            writer.writeCharacters(allowed(content));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return close();
    }

    /** An element with nothing in it. */
    XmlText empty(String element, String... attributes) {
        try {
            writer.writeEmptyElement(element);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    /** Closes what is open; nothing can be written after it. */
    String end() {
        try {
            writer.writeEndDocument();
            writer.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what XML 1.0 has no way to write (production 2), nor the control characters that it advises against. */
    private static String allowed(String content) {
        return content.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        boolean isLineOrTab = c == '\t' || c == '\n' || c == '\r';
        boolean isCharacter = !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
        return isLineOrTab || (isCharacter && c != 0xFFFE && c != 0xFFFF);
    }
}
