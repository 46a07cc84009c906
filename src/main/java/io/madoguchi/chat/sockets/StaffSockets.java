package io.madoguchi.chat.sockets;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.chat.delivery.Outbound;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.SessionEnded;
import io.madoguchi.staff.StaffChanged;
import io.madoguchi.staff.StaffMember;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/**
 * Every socket that is open by virtue of a login, and closed in the moment in which that login
 * ends: logged out, run out, another role or password, account closed. Thread-safe.
 */
@Component
public class StaffSockets {

  /** Do not come back before logging in again. */
  public static final CloseStatus LOGGED_OUT = new CloseStatus(4001, "logged out");

  /** Longer than any handshake takes. */
  private static final Duration JUST_ENDED = Duration.ofMinutes(1);

  private final Agents agents;
  private final Map<Outbound, Login> open = new ConcurrentHashMap<>();
  private final Cache<String, Boolean> ended =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(JUST_ENDED).build();

  StaffSockets(Agents agents) {
    this.agents = agents;
  }

  private record Login(AgentId agent, String session) {}

  /** Whoever is logged in at the other end; null for nobody. */
  public static @Nullable StaffMember member(WebSocketSession session) {
    return session.getPrincipal() instanceof Authentication authentication
            && authentication.getPrincipal() instanceof StaffMember member
        ? member
        : null;
  }

  /** A socket was opened; closed again at once when its login ended during the handshake. */
  public void opened(Outbound outbound, StaffMember member) {
    String session = httpSession(outbound.session());
    open.put(outbound, new Login(member.agentId(), session));
    // After it is known: what ends from here on finds it above.
    if (ended.getIfPresent(session) != null
        || !agents.stands(member.agentId(), member.sessionVersion())) {
      outbound.close(LOGGED_OUT);
    }
  }

  public void closed(Outbound outbound) {
    open.remove(outbound);
  }

  @EventListener
  void changed(StaffChanged changed) {
    if (changed.sessionsEnded()) {
      close(login -> login.agent().equals(changed.agent()));
    }
  }

  @EventListener
  void ended(SessionEnded over) {
    ended.put(over.session(), true);
    close(login -> login.session().equals(over.session()));
  }

  private void close(Predicate<Login> which) {
    open.forEach(
        (outbound, login) -> {
          if (which.test(login)) {
            outbound.close(LOGGED_OUT);
          }
        });
  }

  private static String httpSession(WebSocketSession session) {
    return session.getAttributes().get(HttpSessionHandshakeInterceptor.HTTP_SESSION_ID_ATTR_NAME)
            instanceof String id
        ? id
        : "";
  }
}
