package org.estrade.talk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * Somebody who uses a page in one way: with the mouse, a finger or the keyboard. Counts the presses of buttons and links, the
 * fields that were filled, and the Tab keys.
 */
final class Hand {

    enum Kind {
        MOUSE,
        FINGER,
        KEYBOARD
    }

    /** More Tab keys than anybody presses for one field. */
    private static final int TOO_MANY = 80;

    private final Kind kind;
    private final Page page;
    private int presses;
    private int fields;
    private int tabs;

    Hand(Kind kind, Page page) {
        this.kind = kind;
        this.page = page;
    }

    int presses() {
        return presses;
    }

    int fields() {
        return fields;
    }

    int tabs() {
        return tabs;
    }

    /** Opens a page. With the keyboard, the first link of the page leads to its content. */
    void open(String address) {
        page.navigate(address);
        page.waitForLoadState();
        if (kind == Kind.KEYBOARD) {
            tabTo(page.locator("a[href='#content']"));
            page.keyboard().press("Enter");
        }
    }

    /** Presses a button or a link that leads to another page. */
    void press(String selector) {
        page.evaluate("document.body.id = 'former'");
        pressInPlace(selector);
        untilLeft();
    }

    /** Presses a button that a script handles. */
    void pressInPlace(String selector) {
        Locator button = page.locator(selector).first();
        presses++;
        switch (kind) {
            case MOUSE -> button.click();
            case FINGER -> button.tap();
            case KEYBOARD -> {
                tabTo(button);
                page.keyboard().press("Enter");
            }
        }
    }

    private void untilLeft() {
        assertThat(page.locator("#former")).hasCount(0);
        page.waitForLoadState();
    }

    /** Presses two keys at a time; with a mouse or a finger, the button that they stand for. */
    void press(String keys, String selector) {
        if (kind == Kind.KEYBOARD) {
            presses++;
            page.evaluate("document.body.id = 'former'");
            page.keyboard().press(keys);
            untilLeft();
        } else {
            press(selector);
        }
    }

    /** Types into a field, or chooses an option by the beginning of its text. */
    void write(String selector, String text) {
        Locator field = page.locator(selector).first();
        fields++;
        switch (kind) {
            case MOUSE -> field.click();
            case FINGER -> field.tap();
            case KEYBOARD -> tabTo(field);
        }
        page.keyboard().type(text);
    }

    private void tabTo(Locator element) {
        element.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int i = 0; i < TOO_MANY; i++) {
            if ((boolean) element.evaluate("element => element === document.activeElement")) {
                return;
            }
            tabs++;
            page.keyboard().press("Tab");
        }
        fail("No way to " + element + " with the Tab key");
    }
}
