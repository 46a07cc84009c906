package io.madoguchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffApplication;
import io.madoguchi.staff.StaffFixture;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    classes = StaffApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeskIT {

  @LocalServerPort int port;
  @Autowired StaffFixture staff;

  private Browser agent;

  @BeforeEach
  void logIn() {
    agent = staff.browser(Role.AGENT, port);
  }

  @Test
  void shellCarriesTheTokenForWriting() {
    assertThat(agent.get("/desk").body())
        .containsPattern("<meta name=\"csrf\" content=\"[^\"]{20,}\"");
  }

  @Test
  void findsArticles() {
    HttpResponse<String> found = agent.get("/api/desk/articles?q=%E8%BF%94%E5%93%81&language=ja");
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body())
        .isEqualTo(
            """
            [{"id":"return-how","title":"返品の方法","lead":"マイページから**返品**できます。",\
            "url":"/help/ja/return-how"}]\
            """);
  }

  @Test
  void refusesWhatItCannotAnswer() {
    HttpResponse<String> tooLong = agent.get("/api/desk/articles?q=" + "x".repeat(101));
    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(tooLong.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(tooLong.body()).contains("\"code\":\"query-too-long\"");
    HttpResponse<String> german = agent.get("/api/desk/articles?language=de");
    assertThat(german.statusCode()).isEqualTo(400);
    assertThat(german.body()).contains("\"code\":\"unknown-language\"");
  }
}
