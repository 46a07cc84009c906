package io.madoguchi.desk.board;

import io.madoguchi.language.Language;
import io.madoguchi.report.ReportSettings;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.StaffMember;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The board as a page, and the part of it that changes. */
@Controller
class BoardPage {

  private final BoardView view;
  private final ReportSettings settings;

  BoardPage(BoardView view, ReportSettings settings) {
    this.view = view;
    this.settings = settings;
  }

  @GetMapping("/board")
  String show(@AuthenticationPrincipal StaffMember member, Locale locale, Model model) {
    model.addAttribute("me", member);
    fill(locale, model);
    return "board/board";
  }

  @GetMapping("/board/now")
  String now(Locale locale, Model model) {
    fill(locale, model);
    return "board/now :: now";
  }

  private void fill(Locale locale, Model model) {
    Language language = locale.getLanguage().equals("ja") ? Language.JA : Language.EN;
    model.addAttribute("board", view.now(language));
    model.addAttribute("choices", PresenceChoice.ALL);
    model.addAttribute("mostCapacity", Agent.MAX_CAPACITY);
    model.addAttribute("soonAfter", settings.serviceLevel().toSeconds());
  }
}
