package org.estrade.talk;

/**
 * A title as it is shown: what follows its first " : " is the subtitle.
 *
 * @param main with the colon when there is a subtitle
 * @param subtitle empty when there is none
 */
public record TalkTitle(String main, String subtitle) {

    public static TalkTitle of(String title) {
        int colon = title.indexOf(" : ");
        return colon < 0
                ? new TalkTitle(title, "")
                : new TalkTitle(title.substring(0, colon + 2), title.substring(colon + 3));
    }
}
