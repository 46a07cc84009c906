package io.madoguchi.staff.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Door;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffApplication;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersIT extends Door {

  @Test
  void pagesAllowNothingFromElsewhere() {
    HttpHeaders headers = browser().get("/login").headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'")
        .contains("frame-ancestors 'none'")
        .contains("base-uri 'none'")
        .contains("form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void largeFilesCarryThemToo() {
    HttpResponse<String> large = browser().get("/desk/desk.js");
    assertThat(large.body()).hasSizeGreaterThan(40_000);
    assertThat(large.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(large.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void pagesHaveNoInlineStyleOrScript() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    for (String page : new String[] {"/staff", "/login?x", "/setup/x", "/nothing"}) {
      assertThat(admin.get(page).body())
          .as(page)
          .doesNotContainIgnoringCase("<style")
          .doesNotContainPattern("(?i)<script(?![^>]*src=)")
          .doesNotContainPattern("(?i)\\s(style|on[a-z]+)=");
    }
  }

  @Test
  void otherSitesMayLoadTheWidgetAndAskWhetherItIsStillRight() {
    HttpResponse<String> widget = browser().get("/widget.js", "Origin", "https://shop.example");
    assertThat(widget.statusCode()).isEqualTo(200);
    HttpHeaders headers = widget.headers();
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(headers.firstValue("Cache-Control")).contains("no-cache");
    assertThat(headers.firstValue("Last-Modified")).isEmpty();
    String tag = headers.firstValue("ETag").orElseThrow();
    assertThat(browser().get("/widget.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/widget.js", "/desk/desk.js", "/staff/staff.css"})
  void scriptsAndStylesTravelCompressed(String path) {
    HttpHeaders headers = browser().get(path, "Accept-Encoding", "gzip").headers();
    assertThat(headers.firstValue("Content-Encoding")).contains("gzip");
    assertThat(headers.allValues("Vary")).contains("Accept-Encoding");
    String tag = headers.firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        browser().get(path, "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/widget.js", "/desk/desk.js", "/desk/desk.css", "/favicon.svg"})
  void whoTakesBrotliIsSentWhatTheBuildMade(String path) {
    HttpResponse<String> plain = browser().get(path);
    HttpHeaders headers = browser().get(path, "Accept-Encoding", "gzip, deflate, br").headers();
    assertThat(headers.firstValue("Content-Encoding")).contains("br");
    assertThat(headers.allValues("Vary")).contains("Accept-Encoding");
    assertThat(headers.firstValue("Cache-Control")).contains("no-cache");
    assertThat(headers.firstValue("Content-Type"))
        .isEqualTo(plain.headers().firstValue("Content-Type"));
    assertThat(headers.firstValueAsLong("Content-Length").orElseThrow())
        .isLessThan(plain.body().length());
    String tag = headers.firstValue("ETag").orElseThrow();
    assertThat(plain.headers().firstValue("ETag")).isPresent().isNotEqualTo(Optional.of(tag));
    HttpResponse<String> again = browser().get(path, "Accept-Encoding", "br", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(browser().get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void filesOfTheWidgetHaveTheirReleaseInTheirAddressAndAreKeptForEver() {
    String ja = release() + "ja.js";
    HttpResponse<String> plain = browser().get(ja, "Origin", "https://shop.example");
    assertThat(plain.statusCode()).isEqualTo(200);
    assertThat(plain.headers().firstValue("Cache-Control").orElseThrow())
        .contains("max-age=31536000", "immutable", "public");
    assertThat(plain.headers().firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
    assertThat(encoding(ja, "gzip, br")).contains("br");
    assertThat(encoding(ja, "gzip")).contains("gzip");
    assertThat(encoding(ja, "identity")).isEmpty();
  }

  @Test
  void pagesFromBeforeAnUpdateAreSentTheirOwnFiles() throws IOException {
    Path earlier =
        Files.createDirectories(Path.of(StaffApplication.DATA, "widget", "0123456789ab"));
    Files.writeString(earlier.resolve("ja.js"), "/* of the release before */");
    HttpResponse<String> file = browser().get("/widget/0123456789ab/ja.js");
    assertThat(file.body()).isEqualTo("/* of the release before */");
    assertThat(browser().get("/widget/ba9876543210/ja.js").statusCode()).isEqualTo(404);
    assertThat(Path.of(StaffApplication.DATA + release(), "ja.js"))
        .as("for the release after this one")
        .hasContent(browser().get(release() + "ja.js").body());
  }

  /** Where the widget of this build finds its other files. */
  private String release() {
    Matcher folder =
        Pattern.compile("widget/[0-9a-f]{12}/").matcher(browser().get("/widget.js").body());
    assertThat(folder.find()).isTrue();
    return "/" + folder.group();
  }

  @Test
  void whoDoesNotTakeBrotliIsSentWhatTheyTake() {
    assertThat(encoding("/widget.js", "br;q=0, gzip")).contains("gzip");
    assertThat(encoding("/widget.js", "gzip, br; q=0.0")).contains("gzip");
    assertThat(encoding("/widget.js", "identity")).isEmpty();
    HttpHeaders headers = browser().get("/widget.js").headers();
    assertThat(headers.firstValue("Content-Encoding")).isEmpty();
    assertThat(headers.allValues("Vary")).contains("Accept-Encoding");
  }

  @Test
  void pagesWithTokensDoNotTravelCompressed() {
    assertThat(encoding("/login", "gzip, br")).isEmpty();
    assertThat(encoding("/", "br")).isEmpty();
  }

  private Optional<String> encoding(String path, String accepted) {
    return browser()
        .get(path, "Accept-Encoding", accepted)
        .headers()
        .firstValue("Content-Encoding");
  }

  @Test
  void otherSitesMayNotReadTheApi() {
    HttpHeaders headers =
        loggedIn("taro", Role.AGENT)
            .get("/api/desk/articles", "Origin", "https://shop.example")
            .headers();
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void stylesAreAskedForAgainAndAnsweredByTheirContent() {
    HttpHeaders headers = browser().get("/staff/staff.css").headers();
    assertThat(headers.firstValue("Cache-Control")).contains("no-cache");
    assertThat(headers.firstValue("ETag")).isPresent();
  }

  @Test
  void programsGetProblems() {
    Browser taro = loggedIn("taro", Role.AGENT);
    HttpResponse<String> unknown = taro.get("/api/desk/nothing", "Accept", "text/html");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(unknown.body()).contains("\"code\":\"not-found\"");
    HttpResponse<String> stranger = browser().get("/api/desk/articles");
    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(stranger.body()).contains("\"code\":\"unauthorized\"");
    assertThat(browser().get("/ws/desk").statusCode()).isEqualTo(401);
  }

  @Test
  void figuresAreForThisMachineAndAdministrators() {
    assertThat(browser().get("/actuator/prometheus").statusCode()).isEqualTo(200);
    String[] proxied = {"X-Forwarded-For", "203.0.113.7"};
    assertThat(browser().get("/actuator/prometheus", proxied).statusCode()).isEqualTo(401);
    assertThat(
            loggedIn("admin", Role.ADMINISTRATOR).get("/actuator/prometheus", proxied).statusCode())
        .isEqualTo(200);
    assertThat(browser().get("/actuator/env").statusCode()).isEqualTo(401);
  }

  @Test
  void speaksTheLanguageAskedFor() {
    Browser browser = browser();
    assertThat(browser.get("/login", "Accept-Language", "ja,en;q=0.5").body())
        .contains("<html lang=\"ja\"")
        .contains("ログイン");
    assertThat(browser.get("/login", "Accept-Language", "de").body()).contains("<html lang=\"en\"");
    assertThat(browser.get("/login?lang=ja").body()).contains("<html lang=\"ja\"");
    assertThat(browser.get("/login").body()).contains("<html lang=\"ja\"");
    assertThat(browser.get("/login?lang=%3Cb%3E").body()).contains("<html lang=\"ja\"");
  }
}
