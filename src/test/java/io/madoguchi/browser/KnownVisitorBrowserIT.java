package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.chat.identity.Signer;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What the desk shows of a visitor whom their site vouches for, and of what they are typing. */
@BrowserTest
@TestPropertySource(
    properties = {
      "madoguchi.identity.secrets=" + Signer.SECRET,
      "madoguchi.chat.visitor-drafts=true"
    })
class KnownVisitorBrowserIT {

  @Test
  void tellsWhatIsVouchedForFromWhatThePageSays(Stage stage) throws IOException {
    Desk desk = stage.agent("sato", "佐藤");
    Window window = desk.window();
    window.size(1440, 900);
    waiting(stage);
    desk.sees(1);
    desk.reads(".list.line .customer-name", "田中 花子 様");
    desk.takeNext();
    desk.reads("#conversation-title .customer-name", "田中 花子 様");
    desk.reads(".list.mine .customer", "確認済み");
    assertThat(window.find(".side").getText()).doesNotContain("山田");
    window.until("it is known who it is", () -> window.shows(window.driver(), ".known"));
    assertThat(window.find(".known").getText())
        .contains("確認済み", "VIP", "お客様番号", "c-1024", "田中 花子", "hanako@example.jp", "ゴールド");
    assertThat(window.find(".unverified").getText()).contains("未確認", "山田", "3点");
    assertThat(window.find(".system-line.handoff-requested").getText()).contains("優先");
    for (String scheme : new String[] {"light", "dark"}) {
      window.appearance(scheme);
      window.picture("desk-known-" + scheme);
    }
  }

  @Test
  void showsTheAgentWhatIsTypedAndTellsTheVisitorSo(Stage stage) throws IOException {
    Desk desk = stage.agent("sato", "佐藤");
    Shop shop = waiting(stage);
    shop.reads("#counter", "送信前でも担当者に表示されます");
    desk.sees(1);
    desk.takeNext();
    Window window = desk.window();
    // It goes away by itself after some seconds without a key, so the keys go on while one waits.
    window.until(
        "the agent sees the draft",
        () -> {
          shop.type("返品");
          window.driver();
          return window.find(".turn.visitor.typing .bubble").getText().contains("返品返品");
        });
    window.picture("desk-draft");
    assertThat(stage.log(shop)).doesNotContain("返品返品");
  }

  /** A VIP who waits for a person. */
  private static Shop waiting(Stage stage) {
    Shop shop = stage.visitor("ja");
    shop.window()
        .script(
            "madoguchi.push(['identify', arguments[0]],"
                + " ['setAttributes', {name: '山田', cart: '3点'}])",
            Signer.sign(
                Signer.SECRET,
                "{'sub':'c-1024','name':'田中 花子','email':'hanako@example.jp',"
                    + "'plan':'ゴールド','vip':true,'exp':%d}"
                        .formatted(Instant.now().getEpochSecond() + 300)));
    shop.open();
    shop.askForPerson();
    return shop;
  }
}
