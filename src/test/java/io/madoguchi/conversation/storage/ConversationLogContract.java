package io.madoguchi.conversation.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madoguchi.conversation.ConversationLog;
import io.madoguchi.conversation.ConversationLog.Append;
import io.madoguchi.conversation.ConversationLog.LogConflict;
import io.madoguchi.conversation.Given;
import io.madoguchi.conversation.Given.Told;
import io.madoguchi.conversation.LeftMessage;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.conversation.state.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every database must do for the log; run on each by a subclass. */
abstract class ConversationLogContract {

  private GroupCommit writer;
  private ConversationLog log;

  /** A database of its own for each test. */
  abstract DataSource emptyDatabase() throws Exception;

  @BeforeEach
  void open() throws Exception {
    DataSource source = emptyDatabase();
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    writer = new GroupCommit(source);
    log = new JdbcConversationLog(writer, JdbcClient.create(source));
  }

  @AfterEach
  void close() {
    writer.close();
  }

  @Test
  void loadsWhatItStored() {
    Conversation stored = begin("c-1");
    stored = say(stored, "m1", "パスワードを忘れた 😀");
    assertThat(log.load(stored.id())).contains(stored);
  }

  @Test
  void findsTheConversationOfAToken() {
    Conversation stored = begin("c-1");
    assertThat(log.byToken("token-of-c-1")).contains(stored.id());
    assertThat(log.byToken("another")).isEmpty();
  }

  @Test
  void remembersWhichEventACommandMade() {
    Conversation stored = say(begin("c-1"), "m1", "hello");
    assertThat(log.sequenceOf(stored.id(), CommandId.ofVisitor("m1"))).contains(2L);
    assertThat(log.sequenceOf(stored.id(), CommandId.ofVisitor("m2"))).isEmpty();
  }

  @Test
  void listsTheCommandsThatMadeAnEvent() {
    Conversation stored = say(say(begin("c-1"), "m1", "one"), "m2", "two");
    assertThat(log.commands(stored.id()))
        .containsExactlyInAnyOrder(CommandId.ofVisitor("m1"), CommandId.ofVisitor("m2"));
  }

  @Test
  void readsOnFromASequence() {
    Conversation stored = say(say(begin("c-1"), "m1", "one"), "m2", "two");
    assertThat(log.read(stored.id(), 1, 2).stream().map(Recorded::sequence))
        .containsExactly(2L, 3L);
  }

  @Test
  void refusesASequenceThatIsTaken() {
    Conversation stored = begin("c-1");
    say(stored, "m1", "first");
    assertThatThrownBy(() -> say(stored, "m2", "too late")).isInstanceOf(LogConflict.class);
    assertThat(log.read(stored.id(), 0, 10)).hasSize(3);
  }

  @Test
  void storesTheOthersOfABatchWhenOneConflicts() {
    List<Conversation> begun = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      begun.add(begin("c-" + n));
    }
    say(begun.getFirst(), "m0", "taken");
    List<CompletableFuture<Boolean>> all =
        begun.stream().map(each -> CompletableFuture.supplyAsync(() -> succeeds(each))).toList();
    assertThat(all.stream().map(CompletableFuture::join).filter(stored -> !stored)).hasSize(1);
    assertThat(begun).allSatisfy(each -> assertThat(log.read(each.id(), 0, 10)).hasSize(3));
  }

  @Test
  void findsConversationsThatRest() {
    Conversation stored = begin("c-1");
    assertThat(log.restingIn(PhaseName.WITH_BOT, Given.NOON.plusSeconds(1), 10))
        .containsExactly(stored.id());
    assertThat(log.restingIn(PhaseName.WITH_BOT, Given.NOON, 10)).isEmpty();
    assertThat(log.restingIn(PhaseName.WAITING, Given.NOON.plusSeconds(1), 10)).isEmpty();
  }

  @Test
  void findsWhatElseAVisitorHasBeenHereFor() {
    Visitor tanaka = new Visitor("v-1", Map.of("name", "田中", "plan", "gold"));
    Conversation first = begin("c-1", tanaka, Given.NOON);
    Conversation second = begin("c-2", tanaka, Given.NOON.plusSeconds(60));
    Conversation third = begin("c-3", tanaka, Given.NOON.plusSeconds(120));
    begin("c-4", new Visitor("v-2", Map.of()), Given.NOON);
    assertThat(log.ofVisitor("v-1", third.birth().at(), 10))
        .containsExactly(second.id(), first.id());
    assertThat(log.ofVisitor("v-1", third.birth().at(), 1)).containsExactly(second.id());
    assertThat(log.ofVisitor("", third.birth().at(), 10)).isEmpty();
    assertThat(log.load(first.id())).contains(first);
  }

  @Test
  void keepsWhoTheVisitorIs() {
    Command known = new Command.Identify(new Identity("c-7", Map.of("name", "田中"), true));
    Told done = Given.turn(begin("c-1"), known, Optional.empty(), Given.NOON);
    log.append(new Append(done.conversation(), done.log(), Optional.empty()));
    assertThat(log.load(done.conversation().id())).contains(done.conversation());
    assertThat(done.conversation().visitor().vip()).isTrue();
  }

  @Test
  void findsTheMessagesThatVisitorsLeft() {
    Conversation stored = say(begin("c-1"), "m1", "hello");
    Command.LeaveMessage left = new Command.LeaveMessage("a@example.com", "電話をください");
    Told done = Given.turn(stored, left, Optional.empty(), Given.NOON.plusSeconds(9));
    log.append(new Append(done.conversation(), done.log(), Optional.empty()));
    assertThat(log.leftMessages(10))
        .containsExactly(
            new LeftMessage(
                stored.id(),
                Given.NOON.plusSeconds(9),
                new Event.MessageLeft("a@example.com", "電話をください")));
  }

  private boolean succeeds(Conversation conversation) {
    try {
      say(conversation, "m1", "hello");
      return true;
    } catch (LogConflict _) {
      return false;
    }
  }

  private Conversation begin(String id) {
    return begin(id, Visitor.UNKNOWN, Given.NOON);
  }

  private Conversation begin(String id, Visitor visitor, Instant at) {
    Conversation born =
        Conversation.begin(
            new ConversationId(id), new Conversation.Birth("ja", Page.UNKNOWN, at, visitor));
    Told greeted = Given.greeted(born);
    log.append(new Append(greeted.conversation(), greeted.log(), Optional.of("token-of-" + id)));
    return greeted.conversation();
  }

  private Conversation say(Conversation conversation, String id, String text) {
    Told done =
        Given.turn(
            conversation, new Command.Say(text), Optional.of(CommandId.ofVisitor(id)), Given.NOON);
    log.append(new Append(done.conversation(), done.log(), Optional.empty()));
    return done.conversation();
  }
}
