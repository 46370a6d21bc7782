package org.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages in the system's Chromium; skipped, saying so, where there is none. */
class BrowserTest {
  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  @TempDir static Path folder;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void openTheBrowser() throws IOException {
    var chromium = CHROMIUM.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    assumeTrue(chromium.isPresent(), "no Chromium in " + CHROMIUM + ": browser tests are skipped");
    for (var page : Brief.of(Samples.record(" <b>&amp;"), "dispute").html().entrySet()) {
      Path file = folder.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
  }

  @AfterAll
  static void closeTheBrowser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingSeriousOnAnyPage(ColorScheme scheme) throws IOException {
    try (Page page = browser.newPage()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (Path file : pages()) {
        page.navigate(file.toUri().toString());
        var violations =
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                    .map(rule -> rule.getId() + " " + rule.getNodes())
                    .toList();
        assertThat(violations).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void aPageAsksForNothingBeyondItself() throws IOException {
    List<String> asked = new ArrayList<>();
    try (Page page = browser.newPage()) {
      page.onRequest(request -> asked.add(request.url()));
      for (Path file : pages()) {
        page.navigate(file.toUri().toString());
      }
    }
    assertThat(asked).containsExactlyElementsOf(pages().stream().map(this::uri).toList());
  }

  @Test
  void twoClicksLeadFromTheStateOfPlayToTheMarkedWordsAndBack() {
    try (Page page = browser.newPage()) {
      page.navigate(uri(folder.resolve("brief.html")));
      page.locator("table.state a.words").first().click();
      assertThat(page.locator(".ref:target").count()).isEqualTo(1);
      assertThat(page.locator(".ref:target + mark").innerText()).startsWith("Our troops");
      assertThat(
              (Boolean)
                  page.evaluate(
                      "() => { const box ="
                          + " document.querySelector(':target').getBoundingClientRect();"
                          + " return box.top >= 0 && box.bottom <= innerHeight; }"))
          .isTrue();
      page.locator("header a").first().click();
      assertThat(page.title()).startsWith("Brief:");
    }
  }

  @Test
  void theKeyboardReachesTheStateOfPlayFirst() {
    try (Page page = browser.newPage()) {
      page.navigate(uri(folder.resolve("brief.html")));
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to the state of play");
    }
  }

  @Test
  void printedOrShownNothingScrollsSideways() {
    try (Page page = browser.newPage()) {
      page.setViewportSize(420, 800);
      page.navigate(uri(folder.resolve("brief.html")));
      assertThat((Boolean) page.evaluate("document.body.scrollWidth <= innerWidth")).isTrue();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("nav").isVisible()).isFalse();
    }
  }

  private String uri(Path file) {
    return file.toUri().toString();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
