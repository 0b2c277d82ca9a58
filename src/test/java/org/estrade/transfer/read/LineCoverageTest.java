package org.estrade.transfer.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineCoverageTest {

    @Test
    void aLineThatNoBlockHasAndNobodyDroppedIsTold() {
        Block paragraph = Block.paragraph(3, 3, InlineText.of("Growing moss"));
        Block section = Block.section(2, 1, 6, InlineText.of("2024"), List.of(paragraph));
        Dropped comment = new Dropped(Dropped.Reason.COMMENT, 5, 5, "<!-- -->", true);
        SourceDocument document = new SourceDocument(
                "",
                SourceFormat.MARKDOWN,
                "## 2024\n\nGrowing moss\nlost\n<!-- -->\nlost too\n",
                Block.document(7, List.of(section)),
                List.of(comment));

        assertEquals(List.of(4, 6), LineCoverage.unexplained(document));
    }
}
