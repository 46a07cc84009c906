package io.madoguchi.staff.accounts;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffMember;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The administrator's page: accounts, invitations, and what was done to them. */
@Controller
@RequestMapping("/staff")
class StaffPage {

  private static final String BACK = "redirect:/staff";

  private final Accounts accounts;
  private final Agents agents;
  private final Links links;
  private final LinkSettings settings;

  StaffPage(Accounts accounts, Agents agents, Links links, LinkSettings settings) {
    this.accounts = accounts;
    this.agents = agents;
    this.links = links;
    this.settings = settings;
  }

  @GetMapping
  String show(@AuthenticationPrincipal StaffMember member, Model model) {
    List<Agent> all = agents.all();
    model.addAttribute("me", member);
    model.addAttribute("here", "accounts");
    model.addAttribute("agents", all);
    model.addAttribute("invitations", links.invitations());
    model.addAttribute("zone", ZoneId.systemDefault());
    model.addAttribute("roles", Role.values());
    model.addAttribute("validHours", settings.passwordLink().toHours());
    model.addAttribute("validDays", settings.invitationLink().toDays());
    return "staff/accounts";
  }

  @PostMapping("/invitations")
  String invite(
      @AuthenticationPrincipal StaffMember member,
      @Valid TermsForm form,
      BindingResult binding,
      RedirectAttributes flash) {
    Optional<Terms> terms = binding.hasErrors() ? Optional.empty() : form.terms();
    if (terms.isEmpty()) {
      return refuse(flash, "staff.problem.terms");
    }
    LinkToken token = accounts.invite(member.agentId(), terms.get());
    return showOnce(flash, "invitation", "/invite/", token);
  }

  @PostMapping("/invitations/{link}/revoke")
  String revoke(
      @AuthenticationPrincipal StaffMember member,
      @PathVariable String link,
      RedirectAttributes flash) {
    accounts.revokeInvitation(member.agentId(), link);
    return done(flash, "staff.done.revoked");
  }

  @PostMapping("/accounts/{id}")
  String change(
      @AuthenticationPrincipal StaffMember member,
      @PathVariable String id,
      @Valid TermsForm form,
      BindingResult binding,
      RedirectAttributes flash) {
    Optional<Terms> terms = binding.hasErrors() ? Optional.empty() : form.terms();
    if (terms.isEmpty()) {
      return refuse(flash, "staff.problem.terms");
    }
    return switch (accounts.change(
        member.agentId(), new AgentId(id), terms.get(), form.isActive())) {
      case DONE -> done(flash, "staff.done.changed");
      case UNKNOWN -> refuse(flash, "staff.problem.unknown");
      case LAST_ADMINISTRATOR -> refuse(flash, "staff.problem.last-administrator");
    };
  }

  @PostMapping("/accounts/{id}/password")
  String offerPassword(
      @AuthenticationPrincipal StaffMember member,
      @PathVariable String id,
      RedirectAttributes flash) {
    return accounts
        .offerPassword(member.agentId(), new AgentId(id))
        .map(token -> showOnce(flash, "password", "/password/", token))
        .orElseGet(() -> refuse(flash, "staff.problem.unknown"));
  }

  /** A flash attribute is there for the next page and for none after it. */
  private static String showOnce(
      RedirectAttributes flash, String kind, String path, LinkToken token) {
    String link =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path(path)
            .path(token.text())
            .toUriString();
    flash.addFlashAttribute("link", link);
    flash.addFlashAttribute("linkKind", kind);
    return BACK;
  }

  private static String done(RedirectAttributes flash, String key) {
    flash.addFlashAttribute("done", key);
    return BACK;
  }

  private static String refuse(RedirectAttributes flash, String key) {
    flash.addFlashAttribute("refused", key);
    return BACK;
  }
}
