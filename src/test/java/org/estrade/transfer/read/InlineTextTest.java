package org.estrade.transfer.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InlineTextTest {

    private static final InlineText TEXT = new InlineText(
            "  Growing moss at MossConf ",
            List.of(
                    new InlineText.Link(InlineText.Type.LINK, "/moss", "Growing moss", 2, 14),
                    new InlineText.Link(InlineText.Type.LINK, "/conf", "MossConf", 18, 26),
                    new InlineText.Link(InlineText.Type.IMAGE, "/moss.png", "A wall", 27, 27)),
            List.of(new InlineText.Emphasis(2, 9, true)));

    @Test
    void linksMoveWithTheTextThatIsStripped() {
        assertEquals(
                new InlineText(
                        "Growing moss at MossConf",
                        List.of(
                                new InlineText.Link(InlineText.Type.LINK, "/moss", "Growing moss", 0, 12),
                                new InlineText.Link(InlineText.Type.LINK, "/conf", "MossConf", 16, 24),
                                new InlineText.Link(InlineText.Type.IMAGE, "/moss.png", "A wall", 24, 24)),
                        List.of(new InlineText.Emphasis(0, 7, true))),
                TEXT.strip());
    }

    @Test
    void aSliceHasTheLinksThatBeginInIt() {
        assertEquals(
                new InlineText(
                        "MossConf",
                        List.of(new InlineText.Link(InlineText.Type.LINK, "/conf", "MossConf", 0, 8)),
                        List.of()),
                TEXT.slice(18, 26));
    }
}
