package org.estrade.proposal;

import java.util.ArrayList;
import java.util.List;
import org.estrade.site.SiteSettings;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.text.TextLength;

/**
 * A text that a call for papers asks for, ready to be copied.
 *
 * @param kind what the text is
 * @param length the greatest number of characters, 0 when the length has no limit
 * @param language the code of the language of the text
 */
record ProposalText(Kind kind, int length, String language, String text) {

    enum Kind {
        TITLE,
        ABSTRACT,
        BIOGRAPHY
    }

    /** The texts of a talk and of the speaker that are not empty, by language, the default language first. */
    static List<ProposalText> of(TalkContent talk, SiteSettings site) {
        List<ProposalText> texts = new ArrayList<>();
        for (String language : site.languages()) {
            TalkText text = talk.texts().getOrDefault(language, TalkText.EMPTY);
            texts.add(new ProposalText(Kind.TITLE, 0, language, text.title()));
            for (TextLength length : TextLength.values()) {
                texts.add(new ProposalText(
                        Kind.ABSTRACT,
                        length.limit(),
                        language,
                        text.shortAbstracts().in(length)));
            }
            texts.add(new ProposalText(Kind.ABSTRACT, 0, language, text.abstractMarkdown()));
            for (TextLength length : TextLength.values()) {
                texts.add(new ProposalText(
                        Kind.BIOGRAPHY,
                        length.limit(),
                        language,
                        site.in(language).biographies().in(length)));
            }
        }
        return texts.stream().filter(text -> !text.text().isBlank()).toList();
    }
}
