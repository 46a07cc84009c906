package io.madoguchi.browser;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who takes part in one test: visitors and agents, each at a browser of their own. */
final class Stage {

  private final Service service;
  private final Browsers browsers;
  private final List<Chromium> used = new ArrayList<>();

  Stage(Service service, Browsers browsers) {
    this.service = service;
    this.browsers = browsers;
  }

  /** The service the browsers look at. */
  record Service(int port, StaffFixture staff, Conversations conversations) {

    String address(String path) {
      return "http://localhost:" + port + path;
    }

    /**
     * Ends what earlier tests left, so that nobody stands in line before the visitors of this one.
     */
    void clear() {
      Stream.of(PhaseName.WAITING, PhaseName.WITH_AGENT)
          .flatMap(phase -> conversations.allIn(phase).stream())
          .forEach(
              each ->
                  conversations.dispatch(
                      each.id(), new Command.Close(Party.VISITOR, Optional.empty())));
    }
  }

  /** A window that shows {@code path}. */
  Window window(String path) {
    Chromium one = browsers.take();
    used.add(one);
    one.forget(service.address(""));
    Window window = new Window(one.driver(), service.address(""));
    window.go(path);
    return window;
  }

  /** A visitor who has just come into the shop. */
  Shop visitor(String language) {
    return new Shop(window("/?lang=" + language));
  }

  /** A visitor who has opened the widget. */
  Shop guest(String language) {
    Shop shop = visitor(language);
    shop.open();
    return shop;
  }

  /**
   * Somebody in line who needs no browser of their own.
   *
   * @param name the one their site vouches for; empty: nobody knows
   */
  record Waiting(String language, String name, String words) {}

  void waits(Waiting waiting) {
    Conversations conversations = service.conversations();
    ConversationId id = conversations.begin(waiting.language(), Page.UNKNOWN).conversation().id();
    if (!waiting.name().isEmpty()) {
      Map<String, String> attributes = Map.of("name", waiting.name());
      conversations.dispatch(id, new Command.Identify(new Identity(id.value(), attributes, false)));
    }
    conversations.dispatch(id, new Command.Say(waiting.words()));
    conversations.dispatch(id, new Command.RequestHandoff("support", false, Party.VISITOR));
  }

  /** Somebody logged in at the desk. */
  Desk agent(String login, String name) {
    return desk(login, name, Role.AGENT);
  }

  Desk supervisor(String login, String name) {
    return desk(login, name, Role.SUPERVISOR);
  }

  private Desk desk(String login, String name, Role role) {
    Desk desk = new Desk(window("/login?lang=ja"));
    desk.logIn(service.staff().account(login, name, role));
    return desk;
  }

  /** A page of the house, before somebody who has logged in. */
  Window member(String login, String name, Role role, String path) {
    Window window = window("/login");
    window.logIn(service.staff().account(login, name, role));
    window.go(path);
    return window;
  }

  String joinPage() {
    return service.staff().joinPage();
  }

  StaffFixture staff() {
    return service.staff();
  }

  /** What the log has of the conversation in {@code shop}, an event a line. */
  String log(Shop shop) {
    ConversationId id = service.conversations().byToken(shop.token()).orElseThrow();
    return service.conversations().eventsAfter(id, 0, 1_000).stream()
        .map(Recorded::toString)
        .collect(Collectors.joining("\n"));
  }

  List<Chromium> browsers() {
    return List.copyOf(used);
  }

  void record(Path folder, String name) {
    for (int at = 0; at < used.size(); at++) {
      used.get(at).record(folder, name + "-" + (char) ('a' + at));
    }
  }

  /**
   * @param broken whether the browsers may be in a strange state
   */
  void clear(boolean broken) {
    for (Chromium one : used) {
      if (broken) {
        one.close();
      } else {
        one.driver().get("about:blank");
        browsers.giveBack(one);
      }
    }
    used.clear();
    service.clear();
  }
}
