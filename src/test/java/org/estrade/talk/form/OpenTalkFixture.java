package org.estrade.talk.form;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.FilledForm;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.junit.jupiter.api.BeforeEach;

/** A published talk, and browser windows of one signed-in speaker that have its form open. */
abstract class OpenTalkFixture {

    @Inject
    TalkRepository talks;

    private String session;

    String path;

    @BeforeEach
    void publishedTalk() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SiteFixture.publish(List.of(TestTalks.complete().withTexts(Map.of("fr", new TalkText("Titre", "Un. Deux.")))));
        SignedInSpeaker.account();
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        path = "/admin/talks/" + state().id();
    }

    /** The form of the talk, opened in another window. */
    FilledForm opened() {
        return FilledForm.on(browser().get(path), "#talk-form");
    }

    static long revisions() {
        return StoredRows.in("revision").count();
    }

    /** The stored content of the first talk. */
    TalkState state() {
        return talks.states().get(0);
    }

    RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }
}
