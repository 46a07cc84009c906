package io.madoguchi.chat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.PresenceCause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.socket.CloseStatus;

class DeskPresenceTests {

  @ParameterizedTest
  @CsvSource({
    "1000, '', CLOSED",
    "1001, '', CLOSED",
    "1001, no sign of life, LOST",
    "1006, '', LOST",
    "1008, too many refused frames, LOST",
    "1012, '', STOPPED",
    "4001, logged out, LOGGED_OUT",
    "4008, too slow, LOST"
  })
  void aClosedDeskSaysByWhat(int code, String reason, PresenceCause cause) {
    assertThat(DeskPresence.cause(new CloseStatus(code, reason))).isEqualTo(cause);
  }
}
