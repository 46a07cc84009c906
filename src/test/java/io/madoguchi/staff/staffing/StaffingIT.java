package io.madoguchi.staff.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.AwayReason;
import io.madoguchi.staff.Door;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.audit.Audit.Action;
import io.madoguchi.staff.audit.AuditLog;
import io.madoguchi.staff.staffing.Staffing.Result;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StaffingIT extends Door {

  @Autowired Staffing staffing;
  @Autowired Attendance attendance;
  @Autowired AuditLog log;

  private AgentId yui;
  private AgentId taro;

  @BeforeEach
  void arrive() {
    yui = somebody("yui", Role.SUPERVISOR).id();
    taro = somebody("taro", Role.AGENT).id();
    attendance.arrive(taro);
    attendance.choose(taro, Presence.AVAILABLE);
  }

  @AfterEach
  void leave() {
    attendance.leave(taro);
  }

  @Test
  void setsPresenceAndWritesDownWhoDidIt() {
    assertThat(away(yui, taro)).isEqualTo(Result.DONE);
    assertThat(attendance.status(taro).reason()).contains(AwayReason.MEAL);
    assertThat(log.newest(1).getFirst())
        .satisfies(
            entry -> {
              assertThat(entry.actor()).contains(yui);
              assertThat(entry.action()).isEqualTo(Action.PRESENCE_SET);
              assertThat(entry.whom()).isEqualTo(taro.value());
              assertThat(entry.detail()).isEqualTo("available → away (meal)");
            });
  }

  @Test
  void setsCapacityAndWritesItDownOnce() {
    assertThat(staffing.setCapacity(yui, taro, 2)).isEqualTo(Result.DONE);
    assertThat(staffing.setCapacity(yui, taro, 2)).isEqualTo(Result.DONE);
    assertThat(agents.find(taro).orElseThrow().capacity()).isEqualTo(2);
    assertThat(log.newest(9))
        .extracting(AuditLog.Entry::action, AuditLog.Entry::detail)
        .containsExactly(tuple(Action.CAPACITY_SET, "4 → 2"));
  }

  @Test
  void agentsSetNobodys() {
    assertThat(away(taro, yui)).isEqualTo(Result.NOT_ALLOWED);
    assertThat(staffing.setCapacity(taro, yui, 1)).isEqualTo(Result.NOT_ALLOWED);
    assertThat(log.newest(9)).isEmpty();
  }

  @Test
  void whoIsNotThereOrServesNobodyStaysAsTheyAre() {
    AgentId designer = somebody("ken", Role.DESIGNER).id();
    assertThat(away(yui, designer)).isEqualTo(Result.UNKNOWN);
    assertThat(away(yui, new AgentId("nobody"))).isEqualTo(Result.UNKNOWN);
    attendance.leave(taro);
    assertThat(away(yui, taro)).isEqualTo(Result.NOT_THERE);
    assertThat(log.newest(9)).isEmpty();
  }

  private Result away(AgentId by, AgentId whom) {
    return staffing.setPresence(by, whom, Presence.AWAY, Optional.of(AwayReason.MEAL));
  }
}
