package io.madoguchi.desk.reports;

import io.madoguchi.language.Language;
import io.madoguchi.report.PastDays;
import io.madoguchi.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Past days as a page and as a file. Whatever in the address makes no sense counts as not said. */
@Controller
class ReportsPage {

  private final PastDays past;
  private final ReportView view;
  private final Names names;
  private final FiguresFile file;

  ReportsPage(PastDays past, ReportView view, Names names, FiguresFile file) {
    this.past = past;
    this.view = view;
    this.names = names;
    this.file = file;
  }

  /** What the address says. */
  record Asked(
      @Nullable String days, @Nullable String from, @Nullable String to, @Nullable String team) {}

  @GetMapping("/reports")
  String show(
      @AuthenticationPrincipal StaffMember member, Asked asked, Locale locale, Model model) {
    Language language = language(locale);
    Map<String, String> teams = names.teams(language);
    String team = team(asked, teams);
    Period period = period(asked);
    model.addAttribute("me", member);
    model.addAttribute("here", "reports");
    model.addAttribute("style", "/staff/reports.css");
    model.addAttribute("script", "/desk/reports.js");
    model.addAttribute("report", view.of(period, team, language));
    model.addAttribute("period", period);
    model.addAttribute("choices", Period.Choice.values());
    model.addAttribute("mostDays", Period.MOST_DAYS);
    model.addAttribute("team", team);
    model.addAttribute("teams", teams);
    model.addAttribute("zone", past.zone());
    model.addAttribute("today", past.today());
    model.addAttribute(
        "languageQuery",
        "days=%s&from=%s&to=%s&team=%s&"
            .formatted(period.choice().word(), period.from(), period.to(), team));
    return "reports/reports";
  }

  @GetMapping("/reports/figures.csv")
  void download(Asked asked, Locale locale, HttpServletResponse response) throws IOException {
    Language language = language(locale);
    Period period = period(asked);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"figures-%s-%s.csv\"".formatted(period.from(), period.to()));
    file.write(period, team(asked, names.teams(language)), language, response.getWriter());
  }

  private Period period(Asked asked) {
    return Period.of(asked.days(), asked.from(), asked.to(), past.today());
  }

  private static String team(Asked asked, Map<String, String> teams) {
    String team = asked.team();
    return team != null && teams.containsKey(team) ? team : "";
  }

  private static Language language(Locale locale) {
    return locale.getLanguage().equals("ja") ? Language.JA : Language.EN;
  }
}
