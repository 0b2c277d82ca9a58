package org.estrade.linkcheck;

import static org.estrade.support.SignedInSpeaker.browser;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each reason for which a link does not work has a sentence of its own on the admin's page, in both languages. */
@QuarkusTest
class LinkProblemsTest {

    private static final Set<LinkProblem> UNCLEAR =
            Set.of(LinkProblem.REFUSED, LinkProblem.NOT_PUBLIC, LinkProblem.VIDEO_PRIVATE);

    private static final Instant FIRST = Instant.parse("2025-11-03T12:00:00Z");

    @Inject
    LinkWatch watch;

    @Inject
    CheckedLinks links;

    @BeforeEach
    void aLinkForEachReason() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(TestTalks.titled("Mousse", "mousse")
                .withLinks(Arrays.stream(LinkProblem.values())
                        .map(problem -> LinkContent.of(LinkKind.OTHER, address(problem)))
                        .toList())));
        watch.updateWatched();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    private static String address(LinkProblem problem) {
        return "https://reasons.example/" + problem.name();
    }

    @Test
    void eachReasonHasItsSentenceInBothLanguages() {
        for (LinkProblem problem : LinkProblem.values()) {
            long id = StoredRows.in("link_check")
                    .where("address", address(problem))
                    .id();
            boolean isUnclear = UNCLEAR.contains(problem);
            LinkVerdict verdict = isUnclear ? LinkVerdict.unclear(problem) : LinkVerdict.failed(problem);
            for (int look = 0; look < 3; look++) {
                Instant at = FIRST.plusSeconds(look * 86_400L);
                links.change(id, link -> link.record(verdict, at));
            }
        }
        assertEquals(
                List.of(
                        "La page n’existe plus (404), en échec depuis le 3 novembre 2025",
                        "La page dit qu’elle n’existe pas, en échec depuis le 3 novembre 2025",
                        "L’adresse renvoie à la page d’accueil, en échec depuis le 3 novembre 2025",
                        "La vidéo a été supprimée, en échec depuis le 3 novembre 2025",
                        "L’hébergeur ne décrit pas la vidéo : elle est privée, ou aucun autre site ne peut la montrer",
                        "Le nom du site n’existe plus, en échec depuis le 3 novembre 2025",
                        "Le site ne répond pas, en échec depuis le 3 novembre 2025",
                        "Le certificat du site a expiré, en échec depuis le 3 novembre 2025",
                        "Le certificat du site n’est pas valable, en échec depuis le 3 novembre 2025",
                        "Le site répond trop lentement, en échec depuis le 3 novembre 2025",
                        "Le site est en panne, en échec depuis le 3 novembre 2025",
                        "L’adresse redirige sans fin, en échec depuis le 3 novembre 2025",
                        "Le site refuse les programmes",
                        "L’adresse n’est pas sur l’internet public",
                        "La réponse du site est illisible, en échec depuis le 3 novembre 2025"),
                sentences("fr"));
        assertEquals(
                List.of(
                        "The page is gone (404), failing since 3 November 2025",
                        "The page says that it does not exist, failing since 3 November 2025",
                        "The address leads to the home page, failing since 3 November 2025",
                        "The video was removed, failing since 3 November 2025",
                        "The host does not describe the video: it is private, or no other site may show it",
                        "The site’s name no longer exists, failing since 3 November 2025",
                        "The site does not answer, failing since 3 November 2025",
                        "The site’s certificate has expired, failing since 3 November 2025",
                        "The site’s certificate is not valid, failing since 3 November 2025",
                        "The site answers too slowly, failing since 3 November 2025",
                        "The site is out of order, failing since 3 November 2025",
                        "The address redirects without end, failing since 3 November 2025",
                        "The site refuses programs",
                        "The address is not on the public internet",
                        "The site’s answer cannot be read, failing since 3 November 2025"),
                sentences("en"));
    }

    /** The sentences on the page, in the order of the reasons. */
    private static List<String> sentences(String language) {
        SignedInSpeaker.language(language);
        Document page = Jsoup.parse(
                browser().get("/admin/links").then().statusCode(200).extract().asString());
        NuChecker.assertConforms(page.outerHtml());
        List<String> sentences = Arrays.stream(LinkProblem.values())
                .map(problem -> page.expectFirst("li:has(h3 a[href=" + address(problem) + "]) .reason")
                        .text())
                .toList();
        assertEquals(LinkProblem.values().length, new HashSet<>(sentences).size());
        return sentences;
    }
}
