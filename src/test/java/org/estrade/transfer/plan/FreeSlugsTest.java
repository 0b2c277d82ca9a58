package org.estrade.transfer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreeSlugsTest {

    @Test
    void eachTalkGetsAnotherSlug_andNoneIsTaken() {
        FreeSlugs slugs = new FreeSlugs(Set.of("tests", "tests-3", "autre"));
        assertEquals(
                List.of("libre", "tests-2", "tests-4", "libre-2", "tests-5", "autre-2"),
                Stream.of("libre", "tests", "tests", "libre", "tests", "autre")
                        .map(slugs::take)
                        .toList());
    }
}
