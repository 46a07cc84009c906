package io.madoguchi.conversation.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.Given;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.events.Party;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownVisitorTests {

  private static final Identity TANAKA = new Identity("c-7", Map.of("name", "田中"), false);
  private static final Identity VIP = new Identity("c-7", Map.of("name", "田中"), true);
  private static final Identity SATO = new Identity("c-8", Map.of(), true);
  private static final Command HANDOFF =
      new Command.RequestHandoff("support", false, Party.VISITOR);

  @Test
  void letsAVipWaitBeforeOthers() {
    assertThat(ticket(Given.after(known(VIP), HANDOFF)).priority()).isEqualTo(Priority.HIGH);
    assertThat(ticket(Given.after(known(TANAKA), HANDOFF)).priority()).isEqualTo(Priority.NORMAL);
  }

  @Test
  void raisesAVipWhoBecomesKnownWhileWaitingAndKeepsTheirPlace() {
    Phase.Ticket before = ticket(Given.waiting());
    Phase.Ticket after = ticket(Given.after(Given.waiting(), new Command.Identify(VIP)));
    assertThat(after.priority()).isEqualTo(Priority.HIGH);
    assertThat(after.since()).isEqualTo(before.since());
  }

  @Test
  void remembersAVipsPlaceForATransfer() {
    Conversation held = Given.after(Given.withAgent(), new Command.Identify(VIP));
    Command transfer = new Command.Transfer(Given.HANA, "billing", "返金の件です", Optional.empty());
    assertThat(ticket(Given.after(held, transfer)).priority()).isEqualTo(Priority.HIGH);
  }

  @Test
  void neverLowersWhoLostTheirAgent() {
    Conversation lost = Given.after(Given.withAgent(), new Command.LoseAgent(Given.HANA));
    assertThat(ticket(Given.after(lost, new Command.Identify(VIP))).priority())
        .isEqualTo(Priority.RETURNING);
  }

  @Test
  void callsACustomerAsTheirSiteVouchesAndNotAsTheirPageSays() {
    Identity known = new Identity("c-7", Map.of("name", "田中\n" + "𠮷".repeat(80)), false);
    Conversation said = Given.after(Given.waiting(), new Command.Describe(Map.of("name", "山田")));
    assertThat(said.visitor().verifiedName()).isEmpty();
    assertThat(Given.after(said, new Command.Identify(known)).visitor().verifiedName())
        .contains("田中 " + "𠮷".repeat(57));
  }

  @Test
  void takesNewClaimsAboutTheSameCustomer() {
    Conversation grown = Given.after(known(TANAKA), new Command.Identify(VIP));
    assertThat(grown.visitor().identity()).contains(VIP);
  }

  @Test
  void refusesToBecomeAnotherCustomers() {
    assertThat(refusal(known(TANAKA), new Command.Identify(SATO))).isEqualTo(Refusal.NOT_YOURS);
  }

  @Test
  void refusesWhatIsKnownAlready() {
    assertThat(refusal(known(TANAKA), new Command.Identify(TANAKA))).isEqualTo(Refusal.UNCHANGED);
    Command described = new Command.Describe(Map.of("plan", "gold"));
    assertThat(refusal(Given.after(known(TANAKA), described), described))
        .isEqualTo(Refusal.UNCHANGED);
  }

  @Test
  void keepsWhatThePageSaysApartFromWhatIsVouchedFor() {
    Conversation both =
        Given.after(known(TANAKA), new Command.Describe(Map.of("name", "山田", "plan", "gold")));
    assertThat(both.visitor().identity()).contains(TANAKA);
    assertThat(both.visitor().attributes()).containsEntry("name", "山田");
  }

  @Test
  void keepsNoMoreThanItsBounds() {
    Map<String, String> many = new LinkedHashMap<>();
    for (int each = 0; each < 50; each++) {
      many.put("name" + each, "値".repeat(300));
    }
    Identity bounded = new Identity("c-7", many, false);
    assertThat(bounded.attributes()).hasSize(20).containsEntry("name0", "値".repeat(200));
    assertThat(new Command.Describe(many).attributes()).isEqualTo(bounded.attributes());
  }

  private static Conversation known(Identity identity) {
    return Given.after(Given.withBot(), new Command.Identify(identity));
  }

  private static Phase.Ticket ticket(Conversation waiting) {
    return ((Phase.Waiting) waiting.phase()).ticket();
  }

  private static String refusal(Conversation conversation, Command command) {
    return ((Outcome.Refused) conversation.handle(command, Given.NOON)).refusal().code();
  }
}
