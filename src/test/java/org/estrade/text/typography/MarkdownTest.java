package org.estrade.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Markdown as HTML and as plain text, with the typography of its language. */
class MarkdownTest {

    @Test
    void anAbstractBecomesHtml() {
        String html = Markdown.html(
                "Un *modèle* en **production** :\n\n- `un` ;\n- [deux](https://exemple.fr/?a=1&b=2)", "fr");

        assertEquals("""
                <p>Un <em>modèle</em> en <strong>production</strong>\u00A0:</p>
                <ul><li><code>un</code>\u202F;</li>\
                <li><a href="https://exemple.fr/?a=1&amp;b=2" rel="noopener">deux</a></li></ul>
                """, readable(html));
    }

    @Test
    void anAbstractIsAlsoPlainText() {
        String text = Markdown.plain("""
                # Un *titre*

                Une phrase
                en deux lignes, avec [un lien](https://exemple.fr/), ![une image](https://exemple.fr/i.png) et `du code` !

                1. un
                2. deux <b>

                > cité

                ```
                a  =  1
                ```
                """, "fr");

        assertEquals("""
                Un titre

                Une phrase
                en deux lignes, avec un lien, une image et du code\u202F!

                1. un
                2. deux <b>

                «cité»

                a  =  1""", text);
    }

    @Test
    void typographyWorksAcrossElementsAndNotInsideCode() {
        String html = Markdown.html(
                "**Vraiment** ? l'*heure* d'`x ? y : 'z'` ! **« Oui »**; [ici](http://a.fr/?b=c;d)!", "fr");

        assertEquals(
                "<p><strong>Vraiment</strong>\u202F? l’<em>heure</em> d’<code>x ? y : 'z'</code>\u202F! "
                        + "<strong>«\u00A0Oui\u00A0»</strong>\u202F; "
                        + "<a href=\"http://a.fr/?b=c;d\" rel=\"noopener\">ici</a>\u202F!</p>\n",
                readable(html));
    }

    @Test
    void anAddressInTheTextBecomesALink() {
        assertEquals(
                "<p>Voir <a href=\"https://exemple.fr/a?b=c\" rel=\"noopener\">https://exemple.fr/a?b=c</a>\u202F!</p>\n",
                readable(Markdown.html("Voir https://exemple.fr/a?b=c !", "fr")));
    }

    @Test
    void headingsBeginAtLevelThreeWithoutSkippingALevel() {
        String html = Markdown.html("### a\n\n# b\n\n#### c\n\n## d\n\n###### e\n\nf\n===\n", "fr");

        assertEquals("<h3>a</h3>\n<h3>b</h3>\n<h4>c</h4>\n<h4>d</h4>\n<h5>e</h5>\n<h3>f</h3>\n", readable(html));
    }

    @Test
    void aPictureIsALinkSoThatNothingIsFetchedFromElsewhere() {
        assertEquals(
                "<p><a href=\"https://exemple.fr/p.png\" rel=\"noopener\">le <em>plan</em></a></p>\n",
                readable(Markdown.html("![le *plan*](https://exemple.fr/p.png \"titre\")", "fr")));
        assertEquals(
                "<p><a href=\"https://exemple.fr/p.png\" rel=\"noopener\">https://exemple.fr/p.png</a></p>\n",
                readable(Markdown.html("![](https://exemple.fr/p.png)", "fr")));
        assertEquals(
                "<p><a href=\"https://exemple.fr/\" rel=\"noopener\">le plan</a></p>\n",
                readable(Markdown.html("[![le plan](https://exemple.fr/p.png)](https://exemple.fr/)", "fr")));
    }

    /** The HTML with the character references of the sanitizer replaced by their characters. */
    private static String readable(String html) {
        return html.replace("&#61;", "=")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&#64;", "@");
    }
}
