package io.madoguchi.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The shell of the desk; its app talks to the socket and to {@link ArticlesApi}. */
@Controller
class DeskPage {

  @GetMapping("/desk")
  String show() {
    return "desk/desk";
  }
}
