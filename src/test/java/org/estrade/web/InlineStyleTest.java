package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InlineStyleTest {

    @Test
    void unnecessarySpacesAndCommentsAreRemoved() {
        assertEquals(
                "a :hover,a:hover>b{color:red;margin:calc(1px + 2px) auto}a::before{content:\" ; \"}"
                        + "@media (min-width:44rem){p{top:0}}",
                StyleSheets.minified("""
                        /* a comment; { */
                        a :hover,
                        a:hover > b {
                          color: red;
                          margin: calc(1px + 2px) auto;
                        }

                        a::before { content: " ; "; }
                        @media (min-width: 44rem) {
                          p { top: 0 }
                        }
                        """));
    }

    @Test
    void theLayerOfTheTokensIsRemoved() {
        assertEquals(
                ":root{--a:1}p{top:0}",
                InlineStyle.withoutLayers("@layer tokens,base;@layer tokens{:root{--a:1}p{top:0}}"));
    }
}
