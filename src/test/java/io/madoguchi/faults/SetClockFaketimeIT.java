package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.chat.Desks;
import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The machine's clock is set two days forward, and back, and two days back, under a service of its
 * own process. Needs Debian's {@code faketime}; see src/docs/reliability.md.
 */
class SetClockFaketimeIT {

  private static final Duration RIGHT = Duration.ZERO;
  private static final Duration FORWARD = Duration.ofDays(2);
  private static final Duration BACK = FORWARD.negated();

  /** The bot looks once a minute for conversations in which nobody writes. */
  private static final Duration A_LOOK = Duration.ofSeconds(100);

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(300);

  /** Whoever writes on has used up their share within seconds, unless it is filled again. */
  private static final String[] SETTINGS = {
    "--madoguchi.limits.messages-burst=10",
    "--madoguchi.limits.messages-per-second=5",
    "--madoguchi.routing.policy=least-busy",
    "--madoguchi.routing.offer=20s",
    "--madoguchi.routing.ask-again=3s"
  };

  @TempDir Path folder;

  private ProcessClock clock;
  private ServiceProcess service;
  private NewStaff staff;

  @BeforeEach
  void start() throws IOException {
    clock = ProcessClock.in(folder);
    service = new ServiceProcess(clock.housing(), folder, SETTINGS);
    service.start();
    staff = new NewStaff(service);
  }

  @AfterEach
  void end() throws InterruptedException {
    service.close();
  }

  @Test
  void keepsMessagesTokensSharesAndTheLine() throws Exception {
    List<StubbornVisitor> line = new ArrayList<>();
    try (Talkers talkers = new Talkers(service.door(), 4, PAUSE)) {
      talkers.goOn(5);
      line.add(waiting());
      for (Duration by : List.of(FORWARD, RIGHT, BACK)) {
        clock.set(by);
        talkers.goOn(15);
        assertGoesByTheClock(talkers.all().getFirst());
        line.add(waiting());
        talkers.all().forEach(StubbornVisitor::hangUp);
        talkers.goOn(2);
      }
      service.kill();
      service.start();
      line.add(waiting());
      clock.set(RIGHT);
      talkers.goOn(15);
      talkers.assertNothingLost();
      assertKeptInOrder(line);
    } finally {
      line.forEach(StubbornVisitor::close);
    }
    assertThat(Integrity.of(folder.resolve("data/madoguchi.db"))).isEqualTo("ok");
  }

  private StubbornVisitor waiting() {
    StubbornVisitor visitor = new StubbornVisitor(service.door(), PAUSE);
    visitor.askForPerson();
    Awaitility.await("a place").atMost(PATIENCE).until(() -> visitor.place() > 0);
    return visitor;
  }

  private void assertGoesByTheClock(StubbornVisitor visitor) {
    Instant last = Instant.parse(visitor.shown().events().getLast().path("at").asString());
    assertThat(Duration.between(clock.now(), last).abs()).isLessThan(Duration.ofMinutes(10));
  }

  private static void assertKeptInOrder(List<StubbornVisitor> line) throws IOException {
    for (int at = 0; at < line.size(); at++) {
      StubbornVisitor each = line.get(at);
      int place = at + 1;
      each.settle();
      each.assertKept();
      Awaitility.await("place " + place).atMost(PATIENCE).until(() -> each.place() == place);
    }
  }

  @Test
  void offersAgainInTimeAndEndsLoginsThatRanOut() throws Exception {
    Browser hana = staff.agent("hana");
    try (TestClient visitor = TestClient.visitor(service.port())) {
      String conversation;
      try (TestClient desk = Desks.of(hana, service.port())) {
        visitor.send("{'type':'request-agent','id':'p1'}");
        JsonNode offer = Desks.offer(desk);
        conversation = offer.path("conversation").asString();
        desk.send("{'type':'decline','id':'d1','conversation':'" + conversation + "'}");
        desk.answer("d1");
        clock.set(BACK);
        JsonNode again = offerAfter(offer, desk);
        assertThat(again.path("remaining").asLong()).isBetween(1L, 20_000L);
        desk.send("{'type':'accept','id':'a1','conversation':'" + conversation + "'}");
        visitor.eventOf("agent-joined");
        talk(desk, conversation, visitor, "1");
        clock.set(FORWARD);
        talk(desk, conversation, visitor, "2");
        assertThat(Browser.location(hana.get("/desk"))).isEqualTo("/login");
        assertThat(desk.closeCode()).isEqualTo(4001);
      }
      staff.logIn(hana, "hana");
      try (TestClient desk = Desks.of(hana, service.port())) {
        talk(desk, conversation, visitor, "3");
        clock.set(RIGHT);
        talk(desk, conversation, visitor, "4");
        assertThat(hana.get("/desk").statusCode()).isEqualTo(200);
        desk.send(
            "{'type':'close','id':'c1','reason':'resolved','conversation':'" + conversation + "'}");
        visitor.eventOf("closed");
        assertInSequence(visitor);
      }
    }
  }

  /** The offer that follows {@code before}, once it is there. */
  private static JsonNode offerAfter(JsonNode before, TestClient desk) {
    return desk.await(
            frame ->
                Desks.isOffers(frame)
                    && !frame.path("offers").isEmpty()
                    && !frame.path("offers").get(0).path("until").equals(before.path("until")))
        .path("offers")
        .get(0);
  }

  /** One line each way. */
  private static void talk(TestClient desk, String conversation, TestClient visitor, String nth) {
    desk.send("{'type':'watch','conversation':'" + conversation + "','after':0}");
    visitor.say("v" + nth, "もしもし" + nth);
    assertThat(visitor.answer("v" + nth).path("type").asString()).isEqualTo("accepted");
    desk.await(frame -> says(frame, "もしもし" + nth));
    desk.send(
        "{'type':'reply','id':'r%s','conversation':'%s','text':'はい%s'}"
            .formatted(nth, conversation, nth));
    visitor.await(frame -> says(frame, "はい" + nth));
  }

  private static boolean says(JsonNode frame, String text) {
    return frame.path("event").path("text").asString("").equals(text);
  }

  @Test
  void endsWhatWasIdleTakesItUpAgainAndKeepsTheFiguresOfTheDay() throws Exception {
    Browser administrator = staff.administrator();
    try (TestClient visitor = TestClient.visitor(service.port());
        TestClient other = TestClient.visitor(service.port());
        TestClient gone = TestClient.visitor(service.port())) {
      ask(visitor, "m1");
      ask(other, "m1");
      gone.send("{'type':'close','id':'x1'}");
      gone.eventOf("closed");
      awaitBegun(administrator, 3);
      clock.set(FORWARD);
      awaitEnd(visitor);
      awaitEnd(other);
      awaitBegun(administrator, 0);
      clock.set(RIGHT);
      ask(visitor, "m2");
      visitor.eventOf("reopened");
      awaitBegun(administrator, 3);
      assertInSequence(visitor);
      assertInSequence(other);
    }
  }

  private static void ask(TestClient visitor, String id) {
    visitor.say(id, "返品したいです");
    assertThat(visitor.answer(id).path("type").asString()).isEqualTo("accepted");
  }

  private static void awaitEnd(TestClient visitor) {
    Awaitility.await("the end")
        .atMost(A_LOOK)
        .until(
            () ->
                visitor.events().stream().anyMatch(each -> Transcript.kind(each).equals("closed")));
  }

  /** Waits until so many conversations have begun on what is today by the service's clock. */
  private void awaitBegun(Browser administrator, int count) {
    Awaitility.await("conversations that have begun")
        .atMost(A_LOOK)
        .untilAsserted(() -> assertThat(begun(administrator)).isEqualTo("" + count));
  }

  private String begun(Browser administrator) {
    if (administrator.get("/reports/figures.csv?days=today").statusCode() != 200) {
      staff.logIn(administrator, "administrator");
    }
    String[] lines =
        administrator
            .get("/reports/figures.csv?days=today", "Accept-Language", "en")
            .body()
            .split("\r?\n");
    return lines[1].split(",", -1)[List.of(lines[0].split(",", -1)).indexOf("Begun")];
  }

  /** Everything that was shown came once, and in order. */
  private static void assertInSequence(TestClient visitor) {
    Transcript shown = new Transcript();
    visitor.events().forEach(shown::add);
  }
}
