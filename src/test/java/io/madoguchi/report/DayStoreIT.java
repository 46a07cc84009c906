package io.madoguchi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.report.PastDays.Counted;
import io.madoguchi.report.PastDays.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days counted from a real database, kept in it, and counted anew where they are not. */
@WholeService
class DayStoreIT {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  @Autowired JdbcClient writes;
  @Autowired DayCount counter;
  @Autowired DayStore store;
  @Autowired DayKeeper keeper;
  @Autowired PastDays past;

  @Test
  void givesBackExactlyWhatWasCounted() {
    DaySheet counted = counted(DAY, 80);
    assertThat(counted.figures(Who.ALL).handled()).isPositive();
    store.put(DAY, "these terms", counted);
    assertThat(store.find(DAY, "these terms")).contains(counted);
    assertThat(store.find(DAY, "other terms")).isEmpty();
    writes
        .sql("update report_day set figures = '{\"par' where day = ?")
        .param("2024-05-01")
        .update();
    assertThat(store.find(DAY, "these terms")).as("a broken row").isEmpty();
  }

  @Test
  void countsADayOnceAndAnewWhenItIsLost() {
    LocalDate day = DAY.plusDays(40);
    DaySheet counted = counted(day, 40);
    Counted first = past.between(day, day).getFirst();
    assertThat(first.state()).isEqualTo(State.COUNTING);
    assertThat(await(day)).isEqualTo(counted);
    keeper.clear();
    assertThat(await(day)).isEqualTo(counted);
  }

  @Test
  void knowsNothingOfDaysBeforeTheFirstAndOfThoseToCome() {
    List<Counted> days = past.between(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 3));
    assertThat(days).extracting(Counted::state).containsOnly(State.NOTHING).hasSize(3);
    LocalDate tomorrow = past.today().plusDays(1);
    assertThat(past.between(tomorrow, tomorrow))
        .extracting(Counted::state)
        .containsExactly(State.NOTHING);
  }

  @Test
  void forgetsDaysThatAreNotOverBecauseTheClockWasSetBack() {
    DaySheet counted = counted(DAY.plusDays(80), 5);
    LocalDate over = past.today().minusDays(30);
    store.put(over, "these terms", counted);
    LocalDate ahead = past.today().plusDays(30);
    store.put(ahead, "these terms", counted);
    past.countUnasked();
    assertThat(store.find(ahead, "these terms")).isEmpty();
    assertThat(store.find(over, "these terms")).contains(counted);
  }

  private DaySheet await(LocalDate day) {
    return Awaitility.await()
        .until(() -> past.between(day, day).getFirst(), counted -> counted.state() == State.COUNTED)
        .sheet();
  }

  private DaySheet counted(LocalDate day, int many) {
    ZoneId zone = past.zone();
    Instant midnight = day.atStartOfDay(zone).toInstant();
    PastConversations.seed(writes, "store-" + day, new Random(1), midnight, 1, many);
    return counter.count(Day.of(midnight, zone));
  }
}
