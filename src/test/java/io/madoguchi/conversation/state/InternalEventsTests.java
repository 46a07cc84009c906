package io.madoguchi.conversation.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.Given;
import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.WrappedUp;
import io.madoguchi.conversation.events.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InternalEventsTests {

  @Test
  void closingWithAReasonClosesFirstSoThatTheCommandIsAnsweredWithTheClosing() {
    Command.WrapUp wrapUp =
        new Command.WrapUp(Given.HANA, "花", ClosingReason.RESOLVED, Optional.of("返金済み"));
    Outcome.Accepted outcome =
        (Outcome.Accepted)
            Given.withAgent()
                .handle(
                    new Command.Close(Party.AGENT, Optional.of(Given.HANA), Optional.of(wrapUp)),
                    Given.NOON);
    assertThat(outcome.events())
        .containsExactly(
            new Event.Closed(Party.AGENT),
            new WrappedUp(Given.HANA, "花", ClosingReason.RESOLVED, Optional.of("返金済み")));
  }

  @Test
  void onlyTheHolderClosesWithAReason() {
    Command.WrapUp wrapUp =
        new Command.WrapUp(Given.KEN, "健", ClosingReason.SPAM, Optional.empty());
    Outcome outcome =
        Given.withAgent()
            .handle(
                new Command.Close(Party.AGENT, Optional.of(Given.KEN), Optional.of(wrapUp)),
                Given.NOON);
    assertThat(((Outcome.Refused) outcome).refusal().code()).isEqualTo(Refusal.NOT_YOURS);
  }

  @Test
  void notesLeaveTheLastWordsOfTheListsAlone() {
    Conversation asked = Given.after(Given.withAgent(), new Command.Say("返品したい"));
    Conversation noted =
        Given.after(asked, new Command.AddNote(Given.KEN, "健", "常連のお客様", List.of(Given.HANA)));
    assertThat(noted.gist()).isEqualTo(asked.gist());
    assertThat(noted.phase()).isEqualTo(asked.phase());
  }

  @Test
  void recordsOnlyWhatChangesTheTags() {
    Conversation tagged = Given.after(Given.withAgent(), tag(List.of("返品", "返品"), List.of()));
    assertThat(tagged.tags().words()).containsExactly("返品");
    Outcome.Accepted more =
        (Outcome.Accepted) tagged.handle(tag(List.of("返品", "VIP"), List.of("未使用")), Given.NOON);
    assertThat(more.events())
        .containsExactly(new Event.Tagged(Given.HANA, "花", List.of("VIP"), List.of()));
    Conversation less = Given.after(more.conversation(), tag(List.of(), List.of("返品")));
    assertThat(less.tags().words()).containsExactly("VIP");
  }

  @Test
  void refusesTagsThatAreThereAlready() {
    Conversation tagged = Given.after(Given.closed(), tag(List.of("返品"), List.of()));
    Outcome again = tagged.handle(tag(List.of("返品"), List.of()), Given.NOON);
    assertThat(((Outcome.Refused) again).refusal().code()).isEqualTo(Refusal.UNCHANGED);
  }

  @Test
  void refusesMoreTagsThanAnybodyReads() {
    List<String> many = IntStream.rangeClosed(1, Tags.MOST).mapToObj(n -> "tag " + n).toList();
    Conversation full = Given.after(Given.withAgent(), tag(many, List.of()));
    assertThat(full.tags().words()).hasSize(Tags.MOST);
    Outcome more = full.handle(tag(List.of("another"), List.of()), Given.NOON);
    assertThat(((Outcome.Refused) more).refusal().code()).isEqualTo(Refusal.OUT_OF_RANGE);
    assertThat(full.handle(tag(List.of("another"), List.of("tag 1")), Given.NOON))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void writesATagInOneWay() {
    assertThat(Tags.normal(" #ＶＩＰ\n 会員 ")).contains("VIP 会員");
    assertThat(Tags.normal("# ")).isEmpty();
    assertThat(Tags.normal("長".repeat(Tags.LONGEST))).isPresent();
    assertThat(Tags.normal("長".repeat(Tags.LONGEST + 1))).isEmpty();
  }

  private static Command.Tag tag(List<String> add, List<String> remove) {
    return new Command.Tag(Given.HANA, "花", add, remove);
  }
}
