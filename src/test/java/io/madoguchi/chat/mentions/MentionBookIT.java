package io.madoguchi.chat.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.AgentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class MentionBookIT {

  @Autowired MentionBook book;
  @Autowired Clock clock;

  @Test
  void keepsTheNewestOfEachAgent() {
    AgentId busy = new AgentId("mentions-busy");
    AgentId other = new AgentId("mentions-other");
    book.add(other, mention("c-other", 1, now()));
    for (int each = 0; each < MentionBook.MOST + 5; each++) {
      book.add(busy, mention("c-" + each, each, now().plusSeconds(each)));
    }
    assertThat(book.of(busy)).hasSize(MentionBook.MOST);
    assertThat(book.of(busy).getFirst().sequence()).isEqualTo(MentionBook.MOST + 4);
    assertThat(book.of(busy).getLast().sequence()).isEqualTo(5);
    assertThat(book.of(other)).hasSize(1);
  }

  @Test
  void readingIsOfOneAgentAndOneConversation() {
    AgentId rei = new AgentId("mentions-rei");
    AgentId aki = new AgentId("mentions-aki");
    Mention one = mention("c-one", 1, now());
    book.add(rei, one);
    book.add(rei, mention("c-two", 1, now().minusSeconds(5)));
    book.add(aki, one);
    assertThat(book.read(rei, new ConversationId("c-one"))).isTrue();
    assertThat(book.read(rei, new ConversationId("c-one"))).as("nothing new").isFalse();
    assertThat(book.of(rei)).extracting(Mention::read).containsExactly(true, false);
    assertThat(book.of(aki)).extracting(Mention::read).containsExactly(false);
  }

  @Test
  void letsGoOfWhatIsOld() {
    AgentId agent = new AgentId("mentions-old");
    book.add(agent, mention("c-old", 1, now().minus(Duration.ofDays(91))));
    book.add(agent, mention("c-new", 2, now()));
    book.forget();
    assertThat(book.of(agent)).extracting(Mention::sequence).containsExactly(2L);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Mention mention(String conversation, long sequence, Instant at) {
    return new Mention(new ConversationId(conversation), sequence, at, "健", "見て", false);
  }
}
