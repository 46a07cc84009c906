package io.madoguchi.staff.login;

import io.madoguchi.staff.SessionEnded;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other rooms when a session is over. */
@Component
class SessionEnds implements HttpSessionListener {

  private final ApplicationEventPublisher events;

  SessionEnds(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent destroyed) {
    events.publishEvent(new SessionEnded(destroyed.getSession().getId()));
  }
}
