package io.madoguchi.chat.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.TestClient;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WholeService
class VisitorSocketIT {

  @LocalServerPort int port;

  @Test
  void promisesNothingThatIsOff() {
    try (TestClient client = TestClient.visitor(port)) {
      assertThat(client.frame("welcome").has("drafts")).isFalse();
      assertThat(client.frame("welcome").has("identity")).isFalse();
    }
  }

  @Test
  void greetsInTheLanguageOfThePage() {
    try (TestClient client = TestClient.connect(port, "/ws/visitor")) {
      client.send("{'type':'hello','protocol':1,'language':'en-GB'}");
      JsonNode greeting = client.event(1);
      assertThat(greeting.path("text").asString()).isEqualTo("Hello. How can I help?");
      assertThat(greeting.path("choices").get(0).path("label").asString())
          .isEqualTo("How to return an item");
    }
  }

  @Test
  void answersFromTheArticle() {
    try (TestClient client = TestClient.visitor(port)) {
      client.say("m1", "返品したいです");
      assertThat(client.answer("m1").path("sequence").asLong()).isEqualTo(2);
      JsonNode answer = client.event(3);
      assertThat(answer.path("author").path("role").asString()).isEqualTo("bot");
      assertThat(answer.path("text").asString()).isEqualTo("到着から14日以内なら返品できます。");
      assertThat(answer.path("intent").asString()).isEqualTo("return-how");
      assertThat(answer.path("article").asString()).isEqualTo("return-how");
      assertThat(answer.has("guesses")).isFalse();
    }
  }

  @Test
  void takesTheSameIdTwiceAsOneMessage() {
    try (TestClient client = TestClient.visitor(port)) {
      client.say("m1", "返品したいです");
      client.answer("m1");
      client.say("m1", "返品したいです");
      client.say("m2", "営業時間は何時までですか");
      client.event(5);
      List<JsonNode> accepted =
          client.frames().stream()
              .filter(frame -> frame.path("id").asString("").equals("m1"))
              .filter(frame -> frame.path("type").asString().equals("accepted"))
              .toList();
      assertThat(accepted).hasSize(2);
      assertThat(accepted.getFirst()).isEqualTo(accepted.getLast());
      assertThat(client.events()).hasSize(5);
    }
  }

  @Test
  void resumesAfterTheLastSequenceWithoutGapOrRepetition() {
    String token;
    try (TestClient client = TestClient.visitor(port)) {
      token = client.frame("welcome").path("token").asString();
      client.say("m1", "返品したいです");
      client.event(3);
    }
    try (TestClient again = TestClient.connect(port, "/ws/visitor")) {
      again.send("{'type':'hello','protocol':1,'token':'" + token + "','after':1}");
      assertThat(again.frame("welcome").path("sequence").asLong()).isEqualTo(3);
      again.say("m2", "営業時間");
      again.event(5);
      assertThat(again.events().stream().map(event -> event.path("sequence").asLong()))
          .containsExactlyElementsOf(LongStream.rangeClosed(2, 5).boxed().toList());
    }
  }

  @Test
  void showsTheSameToEveryTabOfAVisitor() {
    try (TestClient one = TestClient.visitor(port);
        TestClient other = TestClient.connect(port, "/ws/visitor")) {
      String token = one.frame("welcome").path("token").asString();
      other.send("{'type':'hello','protocol':1,'token':'" + token + "'}");
      one.say("m1", "返品したいです");
      assertThat(other.event(3)).isEqualTo(one.event(3));
      assertThat(other.event(2).path("id").asString()).isEqualTo("m1");
    }
  }

  @Test
  void asksAgainThenOffersAPersonWhenItDoesNotUnderstand() {
    try (TestClient client = TestClient.visitor(port)) {
      client.say("m1", "ほげほげ");
      assertThat(client.event(3).path("text").asString()).contains("別の言い方");
      client.say("m2", "ほげほげほげ");
      JsonNode offer = client.event(5);
      assertThat(offer.path("choices").get(0).path("id").asString()).isEqualTo("person");
      client.send("{'type':'choose','id':'c1','choice':'person'}");
      assertThat(client.eventOf("handoff-requested").path("team").asString()).isEqualTo("support");
      assertThat(client.frame("queue").path("wait").isNull()).isTrue();
      client.send("{'type':'cancel-handoff','id':'x1'}");
      client.eventOf("handoff-cancelled");
    }
  }

  @Test
  void closesWithItsOwnCodeOnATokenNobodyWasGiven() {
    try (TestClient client = TestClient.connect(port, "/ws/visitor")) {
      client.send("{'type':'hello','protocol':1,'token':'forged'}");
      assertThat(client.closeCode()).isEqualTo(4001);
    }
  }

  @Test
  void tellsTheNewestSequenceInThePong() {
    try (TestClient client = TestClient.visitor(port)) {
      client.send("{'type':'ping'}");
      assertThat(client.frame("pong").path("sequence").asLong()).isEqualTo(1);
    }
  }

  @Test
  void endsAndTakesUpAgain() {
    try (TestClient client = TestClient.visitor(port)) {
      client.send("{'type':'close','id':'x1'}");
      assertThat(client.eventOf("closed").path("by").asString()).isEqualTo("visitor");
      client.send("{'type':'rate','id':'r1','score':5,'comment':'助かりました'}");
      assertThat(client.eventOf("rated").path("score").asInt()).isEqualTo(5);
      client.say("m1", "営業時間");
      client.eventOf("reopened");
      assertThat(client.answer("m1").path("type").asString()).isEqualTo("accepted");
    }
  }

  @Test
  void keepsWhatTheVisitorThoughtOfAnAnswer() {
    try (TestClient client = TestClient.visitor(port)) {
      client.say("m1", "営業時間");
      client.event(3);
      client.send("{'type':'feedback','id':'f1','sequence':3,'helpful':false}");
      JsonNode feedback = client.eventOf("feedback");
      assertThat(feedback.path("about").asLong()).isEqualTo(3);
      assertThat(feedback.path("helpful").asBoolean()).isFalse();
    }
  }
}
