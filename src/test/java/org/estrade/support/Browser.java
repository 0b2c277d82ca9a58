package org.estrade.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The machine's Chromium, for test classes marked {@link NeedsBrowser}. One process serves all tests, because its start takes
 * longer than most tests. Each page has a session of its own, without cookies; to close the browser ends the sessions of its pages.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    private final List<BrowserContext> sessions = new ArrayList<>();

    private Browser() {}

    public static Browser open() {
        return new Browser();
    }

    /** A new page of that width in CSS pixels, light or dark, with JavaScript. */
    public Page page(int width, ColorScheme colours) {
        return page(options(width, colours));
    }

    /** The same for a visitor whose browser runs no script. */
    public Page pageWithoutScript(int width, ColorScheme colours) {
        return page(options(width, colours).setJavaScriptEnabled(false));
    }

    /** A new page whose browser ignores the content policy, so that only what is escaped keeps a script from running. */
    public Page pageWithoutPolicy(int width) {
        return page(options(width, ColorScheme.LIGHT).setBypassCSP(true));
    }

    /** A new page of that width, for somebody who reads that language ({@code fr}), perhaps with a finger, perhaps without scripts. */
    public Page page(int width, String language, boolean touch, boolean scripts) {
        return page(options(width, ColorScheme.LIGHT)
                .setLocale(language)
                .setHasTouch(touch)
                .setJavaScriptEnabled(scripts));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(int width, ColorScheme colours) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                // a colour on its way to another one is neither, and whoever measures it would meet it now and then
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("fr-FR");
    }

    private Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext session = Chromium.running().newContext(options);
        sessions.add(session);
        return session.newPage();
    }

    @Override
    public void close() {
        sessions.forEach(BrowserContext::close);
        sessions.clear();
    }

    /** The process. It ends with the one that runs the tests. */
    private static final class Chromium {

        private static final Playwright PLAYWRIGHT = playwright();
        private static com.microsoft.playwright.Browser process = start();

        /** The process, and another one after it has crashed. */
        static com.microsoft.playwright.Browser running() {
            if (!process.isConnected()) {
                process = start();
            }
            return process;
        }

        private static Playwright playwright() {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
            return playwright;
        }

        private static com.microsoft.playwright.Browser start() {
            return PLAYWRIGHT
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(InstalledChromium.path().orElseThrow())
                            .setArgs(QUIET));
        }
    }
}
