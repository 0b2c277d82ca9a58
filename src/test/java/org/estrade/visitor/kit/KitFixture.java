package org.estrade.visitor.kit;

import java.util.Map;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.text.ShortTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A site that is empty before and after each test, a speaker with biographies, and talks with abstracts by length. */
abstract class KitFixture {

    static final TalkContent LONG = TestTalks.titled("Longue", "longue")
            .withTexts(Map.of("fr", new TalkText("Longue : un essai", "Un *résumé* d'un trait")));

    static final TalkContent SHORT = TestTalks.titled("Courte", "courte")
            .withTexts(Map.of(
                    "fr",
                    new TalkText("Courte", "Tout.", new ShortTexts("Une ligne ?", "Un paragraphe,\nen deux.", "")),
                    "en",
                    new TalkText("Short", "", new ShortTexts("One line?", "", ""))));

    static final TalkContent SILENT = TestTalks.titled("Muette", "muette");

    @BeforeEach
    @AfterEach
    void emptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        StoredRows.in("media").delete();
        SignedInSpeaker.nobody();
    }

    static void jeanne() {
        SiteFixture.ofJeanneOrsel();
        StoredSite.settings().set("pronunciation", "jâne", "phonetics", "ʒan");
        StoredSite.text("fr").set("in_140", "Elle cultive des données.");
        StoredSite.text("en").set("in_1000", "She grows data, at length.");
    }
}
