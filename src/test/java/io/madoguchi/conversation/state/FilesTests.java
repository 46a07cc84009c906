package io.madoguchi.conversation.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.Given;
import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.SentFile;
import org.junit.jupiter.api.Test;

/** Files as messages of the log, and how many a conversation takes. */
class FilesTests {

  private static final Author VISITOR = new Author.Visitor();
  private static final Author HANA = new Author.Agent(Given.HANA, "花");
  private static final Author YUI = new Author.Agent(Given.YUI, "結");

  @Test
  void areMessagesThatSayTheirName() {
    Conversation sent = Given.after(Given.waiting(), send(VISITOR, "f1", 10));
    assertThat(sent.gist().asked()).isEqualTo("f1.png");
    assertThat(sent.gist().heard()).isEqualTo(sent.sequence());
    assertThat(sent.files().find("f1")).map(SentFile::size).contains(10L);
    assertThat(sent.files().find("f2")).isEmpty();
  }

  @Test
  void fillAConversationByTheirSize() {
    Conversation sent = Given.after(Given.waiting(), send(VISITOR, "f1", 60));
    assertThat(refusal(sent, send(VISITOR, "f2", 41))).isEqualTo(Refusal.FILES_FULL);
    assertThat(Given.after(sent, send(VISITOR, "f2", 40)).files().all()).hasSize(2);
  }

  @Test
  void fillAConversationByTheirNumber() {
    Conversation sent = Given.waiting();
    for (int count = 0; count < Files.MOST; count++) {
      sent = Given.after(sent, send(VISITOR, "f" + count, 0));
    }
    assertThat(refusal(sent, send(VISITOR, "one more", 0))).isEqualTo(Refusal.FILES_FULL);
  }

  @Test
  void areSentByTheHolderAlone() {
    assertThat(refusal(Given.withAgent(), send(YUI, "f1", 1))).isEqualTo(Refusal.NOT_YOURS);
    assertThat(refusal(Given.waiting(), send(HANA, "f1", 1))).isEqualTo(Refusal.NOT_YOURS);
    assertThat(Given.after(Given.withAgent(), send(HANA, "f1", 1)).gist().role())
        .isEqualTo("agent");
  }

  private static Command send(Author author, String id, long size) {
    return new Command.SendFile(author, new SentFile(id, id + ".png", "image/png", size), 100);
  }

  private static String refusal(Conversation conversation, Command command) {
    return conversation.handle(command, Given.NOON) instanceof Outcome.Refused refused
        ? refused.refusal().code()
        : "accepted";
  }
}
