package io.madoguchi.chat.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.TestClient;
import io.madoguchi.chat.identity.Signer;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Priority;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@WholeService
@TestPropertySource(properties = "madoguchi.identity.secrets=" + Signer.SECRET)
@ExtendWith(OutputCaptureExtension.class)
class IdentityIT {

  @LocalServerPort int port;
  @Autowired Conversations conversations;

  @Test
  void knowsWhomTheSiteVouchesFor() {
    try (TestClient client = hello(token("c-1", ",'name':'田中 花子'"), "")) {
      JsonNode welcome = client.frame("welcome");
      assertThat(welcome.path("identity").asString()).isEqualTo("verified");
      assertThat(client.event(2).path("kind").asString()).isEqualTo("internal");
      assertThat(of(welcome).visitor().identity().orElseThrow().attributes())
          .containsEntry("name", "田中 花子");
    }
  }

  @Test
  void servesAnonymouslyAndTellsTheDeveloperWhenATokenIsNoGood(CapturedOutput output) {
    String forged = Signer.sign("another secret of thirty-two bytes or more", claims("c-1", ""));
    try (TestClient client = hello(forged, "")) {
      assertThat(client.frame("welcome").has("identity")).isFalse();
      JsonNode refused = client.frame("refused");
      assertThat(refused.path("code").asString()).isEqualTo("identity-signature");
      assertThat(refused.has("id")).isFalse();
      client.say("m1", "返品したいです");
      assertThat(client.answer("m1").path("type").asString()).isEqualTo("accepted");
      assertThat(of(client.frame("welcome")).visitor().identity()).isEmpty();
    }
    assertThat(output).contains("[identity-signature]").doesNotContain(forged);
  }

  @Test
  void keepsNobodyOutWhosePageSpeaksNonsense() {
    String nonsense =
        ",'identity':{'sub':'c-1'},'attributes':{'plan':{'deep':true},'n':3,'x':null}";
    try (TestClient client = client(nonsense)) {
      assertThat(of(client.frame("welcome")).visitor().attributes())
          .containsExactly(java.util.Map.entry("n", "3"));
      assertThat(client.frame("refused").path("code").asString()).isEqualTo("identity-malformed");
    }
  }

  @Test
  void takesUpWhoTheVisitorIsWhenTheyLogInLater() {
    String token;
    try (TestClient client = TestClient.visitor(port)) {
      token = client.frame("welcome").path("token").asString();
    }
    String attributes = ",'token':'" + token + "','after':1,'attributes':{'plan':'gold'}";
    try (TestClient again = hello(token("c-2", ""), attributes)) {
      Conversation now = of(again.frame("welcome"));
      assertThat(now.visitor().identity().orElseThrow().subject()).isEqualTo("c-2");
      assertThat(now.visitor().attributes()).containsEntry("plan", "gold");
      assertThat(again.event(3).path("kind").asString()).isEqualTo("internal");
    }
    try (TestClient third = hello(token("c-2", ""), attributes)) {
      assertThat(third.frame("welcome").path("sequence").asLong()).isEqualTo(3);
    }
  }

  @Test
  void beginsAnewForAnotherCustomerAtTheSameBrowser() {
    String first;
    String token;
    try (TestClient client = hello(token("c-3", ""), "")) {
      first = client.frame("welcome").path("conversation").asString();
      token = client.frame("welcome").path("token").asString();
    }
    try (TestClient other = hello(token("c-4", ""), ",'token':'" + token + "'")) {
      JsonNode welcome = other.frame("welcome");
      assertThat(welcome.path("conversation").asString()).isNotEqualTo(first);
      assertThat(welcome.path("token").asString()).isNotEqualTo(token);
      assertThat(conversations.earlierThan(of(welcome), 10)).isEmpty();
    }
  }

  @Test
  void findsACustomersEarlierConversationsFromAnyDevice() {
    try (TestClient phone = hello(token("c-5", ""), "");
        TestClient laptop = hello(token("c-5", ""), "")) {
      Conversation one = of(phone.frame("welcome"));
      Conversation two = of(laptop.frame("welcome"));
      Conversation later = one.birth().at().isBefore(two.birth().at()) ? two : one;
      Conversation earlier = later == one ? two : one;
      assertThat(conversations.earlierThan(later, 10))
          .extracting(Conversation::id)
          .containsExactly(earlier.id());
    }
  }

  @Test
  void letsAVipWaitBeforeOthers() {
    try (TestClient client = hello(token("c-6", ",'vip':true"), "")) {
      client.send("{'type':'request-agent','id':'a1'}");
      assertThat(client.eventOf("handoff-requested").path("priority").asString()).isEqualTo("high");
      Phase phase = of(client.frame("welcome")).phase();
      assertThat(((Phase.Waiting) phase).ticket().priority()).isEqualTo(Priority.HIGH);
      client.send("{'type':'cancel-handoff','id':'a2'}");
      client.answer("a2");
    }
  }

  private Conversation of(JsonNode welcome) {
    return conversations
        .find(new ConversationId(welcome.path("conversation").asString()))
        .orElseThrow();
  }

  private TestClient hello(String identity, String more) {
    return client(",'identity':'" + identity + "'" + more);
  }

  private TestClient client(String more) {
    TestClient client = TestClient.connect(port, "/ws/visitor");
    client.send("{'type':'hello','protocol':1,'language':'ja'" + more + "}");
    client.frame("welcome");
    return client;
  }

  private static String token(String subject, String more) {
    return Signer.sign(Signer.SECRET, claims(subject, more));
  }

  private static String claims(String subject, String more) {
    long soon = Instant.now().getEpochSecond() + 300;
    return "{'sub':'" + subject + "'" + more + ",'exp':" + soon + "}";
  }
}
