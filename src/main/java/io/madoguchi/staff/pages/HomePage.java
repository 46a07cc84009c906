package io.madoguchi.staff.pages;

import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What there is for somebody who logged in, by their role. */
@Controller
class HomePage {

  @GetMapping("/home")
  String show(@AuthenticationPrincipal StaffMember member, Model model) {
    Role role = member.role();
    model.addAttribute("me", member);
    model.addAttribute("designs", role == Role.DESIGNER || role == Role.ADMINISTRATOR);
    return "staff/home";
  }
}
