package io.madoguchi.chat.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.TestClient;
import io.madoguchi.chat.conformance.Frame;
import io.madoguchi.chat.conformance.RawSocket;
import io.madoguchi.chat.delivery.Outbound;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Conversations.Begun;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.staff.AgentId;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who does not read what was asked for is let go; nobody else notices, and nothing is lost. */
@WholeService
class SlowReaderIT {

  /** More than all the buffers between the service and a reader hold. */
  private static final int EVENTS = 250;

  private static final String LONG = "あ".repeat(20_000);

  @LocalServerPort int port;
  @Autowired Conversations conversations;
  @Autowired Sockets sockets;

  @Test
  void isClosedWithItsOwnCodeWhileNeighboursAreServed() throws IOException {
    Begun begun = longConversation();
    String hello = "{\"type\":\"hello\",\"protocol\":1,\"token\":\"" + begun.token() + "\"}";
    Set<Outbound> others = Set.copyOf(sockets.all());
    try (RawSocket slow = RawSocket.narrow(port);
        TestClient neighbour = TestClient.visitor(port)) {
      slow.send(Frame.text(hello));
      for (int n = 1; n <= 15; n++) {
        neighbour.say("m" + n, "返品したい");
        assertThat(neighbour.answer("m" + n).path("type").asString()).isEqualTo("accepted");
      }
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  sockets.all().stream().anyMatch(each -> each.closed() && !others.contains(each)));
      assertThat(closeCode(slow)).isEqualTo(4008);
      neighbour.say("after", "返品したい");
      assertThat(neighbour.answer("after").path("type").asString()).isEqualTo("accepted");
    }
    resumesWhole(begun);
  }

  private void resumesWhole(Begun begun) {
    long newest = conversations.find(begun.conversation().id()).orElseThrow().sequence();
    try (TestClient again = TestClient.connect(port, "/ws/visitor")) {
      again.send("{'type':'hello','protocol':1,'token':'" + begun.token() + "','after':0}");
      again.event(newest);
      assertThat(again.events().stream().map(event -> event.path("sequence").asLong()))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, newest).boxed().toList());
    }
  }

  private Begun longConversation() {
    Begun begun = conversations.begin("ja", Page.UNKNOWN);
    AgentId agent = new AgentId("talker");
    carryOut(begun, new Command.RequestHandoff("support", false, Party.VISITOR));
    carryOut(begun, new Command.AssignAgent(agent, "Talker"));
    for (int n = 0; n < EVENTS; n++) {
      carryOut(begun, new Command.Reply(agent, "Talker", LONG));
    }
    return begun;
  }

  private void carryOut(Begun begun, Command command) {
    conversations.dispatch(begun.conversation().id(), command);
  }

  /** Reads all there is. */
  private static int closeCode(RawSocket raw) throws IOException {
    try {
      return raw.closeCode();
    } catch (EOFException cut) {
      throw new AssertionError("the line was cut without a close frame", cut);
    }
  }
}
