package io.madoguchi.chat.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.Desks;
import io.madoguchi.chat.TestClient;
import io.madoguchi.files.Samples;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Files over HTTP: who may send and fetch them, which are taken, and what becomes of them. */
@WholeService
@TestPropertySource(
    properties = {
      "madoguchi.files.enabled=true",
      "madoguchi.files.size=20KB",
      "madoguchi.files.total=50KB",
      "madoguchi.files.per-minute=1000"
    })
class FilesIT {

  @LocalServerPort int port;
  @Autowired StaffFixture staff;
  @Autowired FileRetention retention;

  @Value("${madoguchi.data}")
  Path data;

  @Test
  void bringsAVisitorsPictureToTheAgentAndBack() {
    Desks desks = new Desks(staff, port);
    try (TestClient visitor = desks.waitingVisitor();
        TestClient agent = desks.of("files-hana")) {
      FileClient client = FileClient.visitor(port, visitor);
      JsonNode sent = client.sent("f1", "壊れた箱.png", Samples.png());
      JsonNode event = visitor.event(sent.path("sequence").asLong());
      assertThat(event.path("id").asString()).isEqualTo("f1");
      assertThat(event.path("text").asString()).isEqualTo("壊れた箱.png");
      JsonNode file = event.path("file");
      assertThat(file.path("type").asString()).isEqualTo("image/png");
      assertThat(file.path("size").asLong()).isEqualTo(Samples.png().length);

      agent.send("{'type':'watch','conversation':'" + client.conversation() + "','after':0}");
      assertThat(agent.event(sent.path("sequence").asLong()).path("file")).isEqualTo(file);
      FileClient desk = FileClient.staff(port, login("files-hana"), client.conversation());
      HttpResponse<byte[]> fetched = desk.fetch(file.path("id").asString());
      assertThat(fetched.body()).isEqualTo(Samples.png());
      assertThat(client.fetch(file.path("id").asString()).body()).isEqualTo(Samples.png());
    }
  }

  @Test
  void bringsTheHoldersFileToTheVisitorAndTellsOfferAndLimits() {
    Desks desks = new Desks(staff, port);
    try (TestClient visitor = desks.waitingVisitor();
        TestClient agent = desks.of("files-yui")) {
      assertThat(agent.frame("welcome").path("files").path("size").asLong()).isEqualTo(20 * 1_024);
      assertThat(visitor.frame("welcome").path("files").path("types").toString())
          .contains("image/png", "application/pdf")
          .doesNotContain("svg");
      String conversation = FileClient.visitor(port, visitor).conversation();
      FileClient desk = FileClient.staff(port, login("files-yui"), conversation);
      assertThat(desk.code("f1", "a.png", Samples.png())).isEqualTo("403 not-your-conversation");
      agent.send("{'type':'take','id':'t1','conversation':'" + conversation + "'}");
      agent.answer("t1");
      JsonNode sent = desk.sent("f1", "手順.png", Samples.png());
      JsonNode event = visitor.event(sent.path("sequence").asLong());
      assertThat(event.path("author").path("name").asString()).isEqualTo("files-yui");
      assertThat(event.path("file").path("name").asString()).isEqualTo("手順.png");

      FileClient other = FileClient.staff(port, login("files-mio"), conversation);
      assertThat(other.code("f2", "a.png", Samples.png())).isEqualTo("403 not-your-conversation");
      assertThat(other.fetch(event.path("file").path("id").asString()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void makesOneFileOfTheSameIdTwice() {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      JsonNode first = client.sent("twice", "a.png", Samples.png());
      JsonNode again =
          client.sent("twice", "b.txt", "other bytes".getBytes(StandardCharsets.UTF_8));
      assertThat(again).isEqualTo(first);
      assertThat(client.fetch(first.path("id").asString()).body()).isEqualTo(Samples.png());
      assertThat(data.resolve("files").resolve(client.conversation()).toFile().list()).hasSize(1);
    }
  }

  @Test
  void isNeverRunByABrowser() {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      JsonNode sent = client.sent("f1", "注文書\".pdf", pdf());
      HttpResponse<byte[]> fetched = client.fetch(sent.path("id").asString());
      assertThat(fetched.headers().firstValue("Content-Type")).hasValue("application/pdf");
      assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith("attachment;")
          .contains("filename*=UTF-8''%E6%B3%A8%E6%96%87%E6%9B%B8_.pdf");
      assertThat(fetched.headers().firstValue("Content-Security-Policy"))
          .hasValue("sandbox; default-src 'none'");
      assertThat(fetched.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(fetched.headers().firstValue("Cross-Origin-Resource-Policy"))
          .hasValue("same-origin");
      assertThat(fetched.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
  }

  @Test
  void keepsOtherPeopleOut() {
    Desks desks = new Desks(staff, port);
    try (TestClient visitor = desks.waitingVisitor();
        TestClient stranger = desks.waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      String id = client.sent("f1", "a.png", Samples.png()).path("id").asString();
      assertThat(FileClient.visitor(port, stranger).fetch(id).statusCode()).isEqualTo(404);
      assertThat(new FileClient(port, "/api/visitor/files", "").fetch(id).statusCode())
          .isEqualTo(401);
      assertThat(
              new FileClient(port, "/api/visitor/files", "", "Authorization", "Bearer forged")
                  .code("f2", "a.png", Samples.png()))
          .isEqualTo("401 bad-token");
      String desk = "/api/desk/conversations/" + client.conversation() + "/files";
      assertThat(new FileClient(port, desk, "").fetch(id).statusCode()).isEqualTo(401);
      assertThat(
              FileClient.staff(port, staff.browser(Role.DESIGNER, port), client.conversation())
                  .fetch(id)
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              FileClient.staff(port, login("files-hana"), UUID.randomUUID().toString())
                  .fetch(id)
                  .statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void takesNoAgentsFileWithoutTheTokenOfTheirPage() {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      String conversation = FileClient.visitor(port, visitor).conversation();
      FileClient forged = FileClient.staff(port, login("files-hana"), conversation);
      forged.forget("X-CSRF-TOKEN");
      assertThat(forged.send("f1", "a.png", Samples.png()).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void takesNothingWhileOnlyTheBotIsThereOrAfterTheEnd() {
    try (TestClient visitor = TestClient.visitor(port)) {
      FileClient client = FileClient.visitor(port, visitor);
      assertThat(client.code("f1", "a.png", Samples.png())).isEqualTo("409 not-possible-now");
      visitor.send("{'type':'close','id':'c1'}");
      visitor.answer("c1");
      assertThat(client.code("f2", "a.png", Samples.png())).isEqualTo("409 not-possible-now");
      assertThat(data.resolve("files").resolve(client.conversation())).doesNotExist();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "svg,     415 file-kind",
    "page,    415 file-kind",
    "program, 415 file-kind",
    "empty,   415 file-kind",
    "big,     413 file-too-big"
  })
  void refusesInWords(String what, String answer) {
    byte[] bytes =
        switch (what) {
          case "svg" -> Samples.svg();
          case "page" -> "<!doctype html><p>hi".getBytes(StandardCharsets.UTF_8);
          case "program" -> "MZ\0\0".getBytes(StandardCharsets.UTF_8);
          case "empty" -> new byte[0];
          default -> new byte[20 * 1_024 + 1];
        };
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      assertThat(client.code("f1", "photo.png", bytes)).isEqualTo(answer);
      assertThat(data.resolve("files").resolve(client.conversation())).doesNotExist();
      assertThat(data.resolve("files/arriving")).isEmptyDirectory();
    }
  }

  @Test
  void countsWhatDoesNotSayHowLongItIs() {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      assertThat(client.streamed("f1", "a.txt", "x".repeat(21 * 1_024)).statusCode())
          .isEqualTo(413);
      assertThat(client.streamed("f2", "a.txt", "x".repeat(19 * 1_024)).statusCode())
          .isEqualTo(201);
    }
  }

  @Test
  void stopsWhenAConversationHasEnough() {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      byte[] text = "x".repeat(19 * 1_024).getBytes(StandardCharsets.UTF_8);
      client.sent("f1", "a.txt", text);
      client.sent("f2", "b.txt", text);
      assertThat(client.code("f3", "c.txt", text)).isEqualTo("409 files-full");
      client.sent("f4", "d.png", Samples.png());
    }
  }

  @Test
  void needsAnIdOfTheClients() {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      assertThat(client.code("x".repeat(65), "a.png", Samples.png())).isEqualTo("400 bad-id");
    }
  }

  @Test
  void saysUnavailableWhenTheDiskTakesNothing() throws Exception {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      // A file where its folder should be.
      Path place = data.resolve("files").resolve(client.conversation());
      Files.createDirectories(place.getParent());
      Files.createFile(place);
      assertThat(client.code("f1", "a.png", Samples.png())).isEqualTo("503 unavailable");
      assertThat(visitor.events()).noneMatch(event -> event.path("event").has("file"));
      Files.delete(place);
      assertThat(client.sent("f1", "a.png", Samples.png()).path("sequence").asLong()).isPositive();
    }
  }

  @Test
  void keepsFilesOfConversationsThatGoOnOrMayGoOn() {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      String file = client.sent("f1", "a.png", Samples.png()).path("id").asString();
      retention.sweep(Instant.now().plus(Duration.ofDays(4_000)));
      assertThat(client.fetch(file).statusCode()).as("open").isEqualTo(200);
      visitor.send("{'type':'close','id':'c1'}");
      visitor.answer("c1");
      retention.sweep(Instant.now().plus(Duration.ofDays(364)));
      assertThat(client.fetch(file).statusCode()).as("ended lately").isEqualTo(200);
      visitor.say("back", "もう一度お願いします");
      visitor.answer("back");
      retention.sweep(Instant.now().plus(Duration.ofDays(366)));
      assertThat(client.fetch(file).statusCode()).as("taken up again").isEqualTo(200);
    }
  }

  @Test
  void deletesFilesOfWhatEndedLongAgoAlsoAfterACrashHalfWayAndSaysSo() throws Exception {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      String first = client.sent("f1", "a.png", Samples.png()).path("id").asString();
      String second = client.sent("f2", "b.png", Samples.png()).path("id").asString();
      visitor.send("{'type':'close','id':'c1'}");
      visitor.answer("c1");
      Path folder = data.resolve("files").resolve(client.conversation());
      Files.delete(folder.resolve(first));
      assertThat(retention.sweep(Instant.now().plus(Duration.ofDays(366)))).isPositive();
      assertThat(folder).doesNotExist();
      HttpResponse<byte[]> gone = client.fetch(second);
      assertThat(gone.statusCode()).isEqualTo(410);
      assertThat(new String(gone.body(), StandardCharsets.UTF_8))
          .contains("file-gone", "このファイルの保管期間は終了しました。");
      assertThat(client.fetch("never-sent").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void deletesWhatTheLogNeverNamedAndLeavesStrangersAlone() throws Exception {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      String sent = client.sent("f1", "a.png", Samples.png()).path("id").asString();
      Path folder = data.resolve("files").resolve(client.conversation());
      Path unnamed = Files.write(folder.resolve("0123456789abcdef"), Samples.png());
      Path stranger = Files.createDirectories(data.resolve("files/unknown-conversation"));
      Path strange = Files.write(stranger.resolve("0123456789abcdef"), Samples.png());
      retention.sweep(Instant.now());
      assertThat(unnamed).as("it may still be sent").exists();
      retention.sweep(Instant.now().plus(Duration.ofDays(2)));
      assertThat(unnamed).doesNotExist();
      assertThat(strange).exists();
      assertThat(client.fetch(sent).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void answersPagesOfOtherSitesWithoutCookies() {
    try (TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      FileClient client = FileClient.visitor(port, visitor);
      HttpResponse<byte[]> asked = client.preflight("https://shop.example");
      assertThat(asked.statusCode()).isEqualTo(200);
      assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
      assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
      assertThat(
              asked
                  .headers()
                  .firstValue("Access-Control-Allow-Headers")
                  .orElseThrow()
                  .toLowerCase())
          .contains("authorization", "x-file-id", "x-file-name");
    }
  }

  private Browser login(String name) {
    StaffFixture.Key key = staff.account(name, name, Role.AGENT);
    Browser browser = new Browser(port);
    browser.logIn(key.login(), key.password());
    return browser;
  }

  private static byte[] pdf() {
    return "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
  }
}
