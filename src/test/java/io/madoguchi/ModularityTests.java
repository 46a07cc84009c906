package io.madoguchi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void roomsUseOnlyWhatTheirPlanAllows() {
    ApplicationModules.of(Madoguchi.class).verify();
  }
}
