package io.madoguchi.chat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.Desks;
import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Where the settings say that agents are not shown who looks on. */
@WholeService
@TestPropertySource(properties = "madoguchi.watching.supervisors-seen=false")
class UnseenSupervisorIT {

  @LocalServerPort int port;
  @Autowired StaffFixture staff;

  @Test
  void showsColleaguesAndNoSupervisor() {
    Desks desks = new Desks(staff, port);
    try (TestClient visitor = desks.waitingVisitor();
        TestClient hana = desks.of("hana");
        TestClient ken = desks.of("ken");
        TestClient supervisor = Desks.of(staff.browser(Role.SUPERVISOR, port), port)) {
      String id = visitor.frame("welcome").path("conversation").asString();
      hana.send("{'type':'watch','conversation':'" + id + "','after':0}");
      supervisor.send("{'type':'look','conversation':'" + id + "'}");
      // An answer means that what came before was carried out.
      supervisor.send("{'type':'ping'}");
      supervisor.frame("pong");
      ken.send("{'type':'look','conversation':'" + id + "'}");
      JsonNode viewers =
          hana.await(
              frame ->
                  frame.path("type").asString().equals("viewers")
                      && !frame.path("agents").isEmpty());
      assertThat(viewers.path("agents")).hasSize(1);
      assertThat(viewers.path("agents").get(0).path("name").asString()).isEqualTo("ken");
    }
  }
}
