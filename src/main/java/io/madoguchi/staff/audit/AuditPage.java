package io.madoguchi.staff.audit;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.StaffMember;
import io.madoguchi.staff.audit.Audit.Action;
import io.madoguchi.staff.audit.AuditLog.Entry;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who did what to whom and when, for administrators: filtered, a page at a time. */
@Controller
class AuditPage {

  static final int LINES = 50;

  private final AuditLog log;
  private final Agents agents;
  private final AuditSettings settings;
  private final AuditWords words;

  AuditPage(AuditLog log, Agents agents, AuditSettings settings, AuditWords words) {
    this.log = log;
    this.agents = agents;
    this.settings = settings;
    this.words = words;
  }

  @GetMapping("/staff/audit")
  String show(
      @AuthenticationPrincipal StaffMember member, AuditForm form, Locale locale, Model model) {
    ZoneId zone = ZoneId.systemDefault();
    List<Entry> found = log.find(form.search(zone), form.mark(), LINES + 1);
    List<Entry> page = found.subList(0, Math.min(LINES, found.size()));
    List<Agent> people = agents.all();
    model.addAttribute("me", member);
    model.addAttribute("here", "audit");
    model.addAttribute("entries", page);
    model.addAttribute("older", found.size() > LINES ? AuditForm.after(page.getLast()) : "");
    model.addAttribute("form", form);
    model.addAttribute("people", people);
    Map<String, String> names =
        people.stream().collect(Collectors.toMap(agent -> agent.id().value(), Agent::name));
    model.addAttribute("names", names);
    model.addAttribute(
        "details",
        page.stream().map(entry -> words.of(entry.detail(), names, zone, locale)).toList());
    model.addAttribute("actions", Action.values());
    model.addAttribute("zone", zone);
    model.addAttribute("keepDays", settings.keep().toDays());
    return "staff/audit";
  }
}
