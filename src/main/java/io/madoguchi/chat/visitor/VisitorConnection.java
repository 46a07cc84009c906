package io.madoguchi.chat.visitor;

import io.madoguchi.chat.delivery.Follower;
import io.madoguchi.chat.delivery.Outbound;
import io.madoguchi.chat.limits.Limits;
import io.madoguchi.chat.limits.Quota;
import io.madoguchi.routing.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One visitor's socket: before the hello, and with a conversation after it. */
final class VisitorConnection {

  private final Outbound outbound;
  private final String address;
  private final Limits limits;
  private @Nullable Quota refusals;
  private volatile @Nullable Follower follower;
  private volatile Optional<Place> told = Optional.empty();

  VisitorConnection(Outbound outbound, String address, Limits limits) {
    this.outbound = outbound;
    this.address = address;
    this.limits = limits;
  }

  Outbound outbound() {
    return outbound;
  }

  String address() {
    return address;
  }

  /** Made when it is needed: most visitors are never refused anything. */
  synchronized Quota refusals() {
    if (refusals == null) {
      refusals = new Quota(limits);
    }
    return refusals;
  }

  /** Null before the hello. */
  @Nullable Follower follower() {
    return follower;
  }

  void follow(Follower conversation) {
    follower = conversation;
    outbound.greeted();
  }

  /** Shows the place in the line when it is another than was shown last. */
  void tell(Optional<Place> place) {
    if (place.isPresent() && !place.equals(told)) {
      outbound.send(Places.frame(place.get()));
    }
    told = place;
  }
}
