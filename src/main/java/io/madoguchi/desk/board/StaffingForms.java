package io.madoguchi.desk.board;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.StaffMember;
import io.madoguchi.staff.staffing.Staffing;
import io.madoguchi.staff.staffing.Staffing.Result;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a supervisor sets about a colleague from the board. */
@Controller
class StaffingForms {

  private static final String BACK = "redirect:/board";

  private final Staffing staffing;

  StaffingForms(Staffing staffing) {
    this.staffing = staffing;
  }

  @PostMapping("/board/agents/{id}/presence")
  String presence(
      @AuthenticationPrincipal StaffMember member,
      @PathVariable String id,
      @RequestParam String presence,
      RedirectAttributes flash) {
    PresenceChoice choice =
        PresenceChoice.of(presence)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    return back(
        staffing.setPresence(member.agentId(), new AgentId(id), choice.presence(), choice.reason()),
        flash);
  }

  @PostMapping("/board/agents/{id}/capacity")
  String capacity(
      @AuthenticationPrincipal StaffMember member,
      @PathVariable String id,
      @RequestParam int capacity,
      RedirectAttributes flash) {
    if (capacity < 1 || capacity > Agent.MAX_CAPACITY) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return back(staffing.setCapacity(member.agentId(), new AgentId(id), capacity), flash);
  }

  private static String back(Result result, RedirectAttributes flash) {
    if (result != Result.DONE) {
      String key = result.name().toLowerCase(Locale.ROOT).replace('_', '-');
      flash.addFlashAttribute("refused", "board.refused." + key);
    }
    return BACK;
  }
}
