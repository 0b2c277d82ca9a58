package org.estrade.talk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dragging a talk's handle in the list, with each kind of pointer: the talk goes as far as the pointer. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class DraggingBrowserTest extends EditingBrowserFixture {

    private static final List<String> SLUGS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private Page page;

    /** A kind of pointer, which presses, moves and releases at points in CSS pixels from the window's corner. */
    private enum Pointer {
        MOUSE("Input.dispatchMouseEvent", "mousePressed", "mouseMoved", "mouseReleased"),
        PEN("Input.dispatchMouseEvent", "mousePressed", "mouseMoved", "mouseReleased"),
        TOUCH("Input.dispatchTouchEvent", "touchStart", "touchMove", "touchEnd");

        private final String command;
        private final String press;
        private final String move;
        private final String release;

        Pointer(String command, String press, String move, String release) {
            this.command = command;
            this.press = press;
            this.move = move;
            this.release = release;
        }

        void drag(CDPSession session, double x, double fromY, double toY) {
            send(session, press, x, fromY);
            int moves = 12;
            for (int i = 1; i <= moves; i++) {
                send(session, move, x, fromY + (toY - fromY) * i / moves);
            }
        }

        void release(CDPSession session, double x, double y) {
            send(session, release, x, y);
        }

        private void send(CDPSession session, String type, double x, double y) {
            String point = "\"x\":" + x + ",\"y\":" + y;
            String fields = this == TOUCH
                    ? "\"touchPoints\":[" + (type.equals(release) ? "" : "{" + point + "}") + "]"
                    : point + ",\"button\":\"left\",\"clickCount\":1,\"buttons\":" + (type.equals(release) ? 0 : 1)
                            + ",\"pointerType\":\"" + (this == PEN ? "pen" : "mouse") + "\"";
            JsonObject event = JsonParser.parseString("{\"type\":\"" + type + "\"," + fields + "}")
                    .getAsJsonObject();
            session.send(command, event);
        }
    }

    @BeforeEach
    void eightTalks() {
        SiteFixture.publish(SLUGS.stream()
                .map(slug -> TestTalks.titled("Conférence " + slug, slug))
                .toList());
        page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.setDefaultTimeout(8000);
        page.setViewportSize(1280, 1400);
        page.navigate(address("/admin/talks"));
        assertThat(page.locator(".handle").first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "MOUSE, 0, 1", "MOUSE, 0, 2", "MOUSE, 1, 6", "MOUSE, 0, 7", "MOUSE, 7, 5", "MOUSE, 6, 1", "MOUSE, 7, 0",
        "TOUCH, 0, 1", "TOUCH, 0, 2", "TOUCH, 1, 6", "TOUCH, 0, 7", "TOUCH, 7, 5", "TOUCH, 6, 1", "TOUCH, 7, 0",
        "PEN, 0, 2", "PEN, 1, 6", "PEN, 0, 7", "PEN, 7, 0"
    })
    void aTalkGoesAsFarAsThePointer(Pointer pointer, int from, int to) {
        CDPSession session = page.context().newCDPSession(page);
        BoundingBox handle = handle(from);
        BoundingBox goal = handle(to);
        double y = middle(goal) + Integer.signum(to - from) * 25;
        pointer.drag(session, handle.x + handle.width / 2, middle(handle), y);
        page.waitForResponse("**/position", () -> pointer.release(session, handle.x + handle.width / 2, y));
        List<String> expected = new ArrayList<>(SLUGS);
        expected.add(to, expected.remove(from));
        assertEquals(expected, shown());
        assertEquals(expected, stored());
        assertThat(page.locator("#announcement")).containsText("place " + (to + 1) + " sur 8");
        assertThat(page.locator(".dragged")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void atTheEdgeOfASmallWindowTheListScrolls(Pointer pointer) {
        page.setViewportSize(1280, 500);
        CDPSession session = page.context().newCDPSession(page);
        page.locator(".handle").first().scrollIntoViewIfNeeded();
        BoundingBox handle = handle(0);
        double x = handle.x + handle.width / 2;
        pointer.drag(session, x, middle(handle), 490);
        assertThat(page.locator("#talks > li").last()).hasClass("dragged");
        page.waitForResponse("**/position", () -> pointer.release(session, x, 490));
        assertEquals(List.of("b", "c", "d", "e", "f", "g", "h", "a"), stored());
    }

    @Test
    void theEscapeKeyGivesUp() {
        CDPSession session = page.context().newCDPSession(page);
        BoundingBox handle = handle(2);
        double x = handle.x + handle.width / 2;
        Pointer.MOUSE.drag(session, x, middle(handle), middle(handle(6)));
        assertEquals("c", shown().get(5));
        page.keyboard().press("Escape");
        Pointer.MOUSE.release(session, x, middle(handle));
        assertEquals(SLUGS, shown());
        assertThat(page.locator("#announcement")).isEmpty();
        assertThat(page.locator(".dragged")).hasCount(0);
    }

    private BoundingBox handle(int index) {
        return page.locator(".handle").nth(index).boundingBox();
    }

    private static double middle(BoundingBox box) {
        return box.y + box.height / 2;
    }

    /** The slugs in the order of the page, from the last word of each title. */
    private List<String> shown() {
        return page.locator("#talks h2").allInnerTexts().stream()
                .map(title -> Arrays.asList(title.strip().split("\\s")).get(1))
                .toList();
    }

    private List<String> stored() {
        return talks.published().stream().map(TalkContent::slug).toList();
    }
}
