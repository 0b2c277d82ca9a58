package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.estrade.support.FilledForm;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.junit.jupiter.api.BeforeEach;

/** A signed-in speaker of an empty site, and the form of a talk as a browser without scripts sends it. */
abstract class TalkFormFixture {

    @Inject
    TalkRepository talks;

    private String session;

    @BeforeEach
    void signedInSpeaker() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
    }

    /** The empty form of a new talk. */
    FilledForm blank() {
        return FilledForm.on(get("/admin/talks/new"), "#talk-form");
    }

    /** The form of a stored talk. */
    FilledForm opened(long id) {
        return FilledForm.on(get("/admin/talks/" + id), "#talk-form");
    }

    /** The only talk of the site. */
    TalkState only() {
        assertEquals(1, talks.states().size());
        return talks.states().get(0);
    }

    Response get(String path) {
        return browser().get(path);
    }

    /** A request of the signed-in browser. */
    RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }
}
