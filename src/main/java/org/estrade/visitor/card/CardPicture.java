package org.estrade.visitor.card;

import org.estrade.talk.TalkContent;
import org.estrade.visitor.picture.SharePicture;
import org.estrade.visitor.view.TalkPicture;
import org.estrade.visitor.view.Visit;

/**
 * The picture by which other sites show a page.
 *
 * @param address its absolute address
 * @param width the width in pixels
 * @param height the height in pixels
 */
record CardPicture(String address, int width, int height) {

    /** A drawn picture with the words of a page. */
    static CardPicture drawn(String address) {
        return new CardPicture(address, SharePicture.WIDTH, SharePicture.HEIGHT);
    }

    /** The picture of a talk: the one that pages show, else the drawn one. */
    static CardPicture of(TalkContent talk, Visit visit) {
        TalkPicture shown = TalkPicture.of(talk, visit.audience());
        return shown == null
                ? drawn(visit.page(talk) + ".png")
                : new CardPicture(visit.origin() + shown.source(), shown.width(), shown.height());
    }
}
