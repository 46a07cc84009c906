package io.madoguchi.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Door;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.audit.Audit.Action;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditPageIT extends Door {

  @Autowired Audit audit;
  @Autowired AuditLog log;
  @Autowired Forgetting forgetting;

  @Test
  void writesDownLoginsFailuresAndLogoutsButNothingThatWasTyped() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    somebody("taro", Role.AGENT);
    browser().logIn("taro", "hunter2 and friends");
    browser().logIn("my secret passphrase", "x");
    Browser taro = browser();
    taro.logIn("taro", PASSWORD);
    taro.submit("/home", "/logout", Map.of());

    assertThat(log.newest(20))
        .extracting(AuditLog.Entry::action, AuditLog.Entry::whom)
        .contains(
            tuple(Action.LOGIN_FAILED, "id-of-taro"),
            tuple(Action.LOGIN_FAILED, ""),
            tuple(Action.LOGGED_IN, "id-of-taro"),
            tuple(Action.LOGGED_OUT, "id-of-taro"));
    assertThat(admin.get("/staff/audit").body())
        .contains("login failed", "logged out", "Name taro")
        .doesNotContain("hunter2", "passphrase");
  }

  @Test
  void tellsOfTooManyTriesOnce() {
    somebody("taro", Role.AGENT);
    for (int tries = 0; tries < 15; tries++) {
      browser().logIn("taro", "wrong " + PASSWORD);
    }
    assertThat(log.newest(50))
        .extracting(AuditLog.Entry::action)
        .containsOnlyOnce(Action.LOGIN_HELD_UP);
  }

  @Test
  void findsByPersonKindAndDay() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    audit.write(Optional.of(somebody("taro", Role.AGENT).id()), Action.BLOCKED, "", "by taro");
    audit.write(Optional.empty(), Action.CHANGED, "id-of-taro", "to taro");
    audit.write(Optional.empty(), Action.CHANGED, "id-of-jiro", "to jiro");
    String today = clock.instant().atZone(ZoneId.systemDefault()).toLocalDate().toString();

    assertThat(admin.get("/staff/audit?person=id-of-taro").body())
        .contains("by taro", "to taro")
        .doesNotContain("to jiro");
    assertThat(admin.get("/staff/audit?action=CHANGED&day=" + today).body())
        .contains("to taro", "to jiro")
        .doesNotContain("by taro");
    clock.turn(Duration.ofDays(2));
    audit.write(Optional.empty(), Action.CHANGED, "id-of-taro", "much later");
    assertThat(admin.get("/staff/audit?day=" + today).body()).doesNotContain("much later");
    assertThat(admin.get("/staff/audit?action=%27&day=x&after=1").statusCode()).isEqualTo(200);
  }

  @Test
  void turnsPagesWithoutLosingOrRepeatingALine() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    List<String> written = IntStream.range(0, 130).mapToObj("line-%03d."::formatted).toList();
    written.forEach(each -> audit.write(Optional.empty(), Action.MOVED, "", each));

    String address = "/staff/audit?action=MOVED";
    StringBuilder all = new StringBuilder();
    for (int pages = 1; ; pages++) {
      String body = admin.get(address).body();
      all.append(body);
      Matcher older = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(body);
      if (!older.find()) {
        assertThat(pages).isEqualTo(3);
        break;
      }
      address = older.group(1).replace("&amp;", "&");
    }
    assertThat(written)
        .allSatisfy(each -> assertThat(all.toString().split(each, -1)).as(each).hasSize(2));
  }

  @Test
  void forgetsWhatIsTooOld() {
    audit.write(Optional.empty(), Action.CHANGED, "x", "long ago");
    clock.turn(Duration.ofDays(401));
    audit.write(Optional.empty(), Action.CHANGED, "x", "now");
    forgetting.forget();
    assertThat(log.newest(9)).extracting(AuditLog.Entry::detail).containsExactly("now");
  }

  @Test
  void isForAdministratorsOnly() {
    assertThat(loggedIn("jiro", Role.SUPERVISOR).get("/staff/audit").statusCode()).isEqualTo(403);
  }
}
