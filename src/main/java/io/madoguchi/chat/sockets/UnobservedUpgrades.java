package io.madoguchi.chat.sockets;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationPredicate;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Takes no times of what opens a socket: they say nothing, and each would be kept in memory for as
 * long as its socket is open.
 */
@Component
class UnobservedUpgrades implements ObservationPredicate {

  @Override
  public boolean test(String name, Observation.Context context) {
    if (name.startsWith("spring.security.")) {
      return false;
    }
    return !(context instanceof ServerRequestObservationContext request
        && request.getCarrier() != null
        && "websocket".equalsIgnoreCase(request.getCarrier().getHeader("Upgrade")));
  }
}
