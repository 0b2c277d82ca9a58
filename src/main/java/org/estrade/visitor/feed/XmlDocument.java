package org.estrade.visitor.feed;

import io.quarkus.qute.TemplateInstance;

/** An XML document made from a template. */
final class XmlDocument {

    private XmlDocument() {}

    /** The document without the characters that XML 1.0 cannot hold or advises against: texts of talks may have them. */
    static String of(TemplateInstance template) {
        return template.render()
                .codePoints()
                .filter(XmlDocument::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether the character is in production 2 of XML 1.0 and no control character. */
    private static boolean isAllowed(int c) {
        boolean isLineOrTab = c == '\t' || c == '\n' || c == '\r';
        boolean isCharacter = !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
        return isLineOrTab || (isCharacter && c != 0xFFFE && c != 0xFFFF);
    }
}
