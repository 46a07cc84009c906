package io.madoguchi.chat.blocks;

import io.madoguchi.chat.blocks.Block.BlockedAddress;
import io.madoguchi.conversation.Conversation;
import io.madoguchi.conversation.Identity;
import io.madoguchi.conversation.Visitor;
import io.madoguchi.staff.AgentId;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every block that stands. Asked for each frame of a visitor, so they are kept in memory; there are
 * few. Thread-safe.
 */
@Component
public class Blocks {

  private final BlockStore store;
  private final BlockSettings settings;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;
  private volatile List<Block> standing = List.of();

  Blocks(
      BlockStore store, BlockSettings settings, ApplicationEventPublisher publisher, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Whoever is blocked is another list now. */
  public record Changed() {}

  @PostConstruct
  void load() {
    standing = store.standing(clock.instant());
  }

  /** Whether the visitor of {@code conversation} is not served. */
  public boolean refuses(Conversation conversation) {
    return !standing.isEmpty() && refuses(names(conversation));
  }

  /** Whether that customer is not served. */
  public boolean refuses(Identity identity) {
    return !standing.isEmpty() && refuses(List.of(name(identity)));
  }

  private boolean refuses(List<String> names) {
    Instant now = clock.instant();
    return standing.stream().anyMatch(each -> names.contains(each.visitor()) && each.standsAt(now));
  }

  /** Whether nobody is served who comes from that network address. */
  public boolean refusesAddress(String network) {
    List<Block> all = standing;
    if (all.isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    return all.stream().anyMatch(each -> each.standsAt(now) && each.covers(network, now));
  }

  /** Newest first. */
  public List<Block> all() {
    Instant now = clock.instant();
    return standing.stream().filter(each -> each.standsAt(now)).toList();
  }

  /**
   * Takes the place of an earlier block of the same visitor. The same {@code once} again changes
   * nothing.
   *
   * @param once unique within {@code conversation}
   * @param network the visitor's address, when it is known; used only if the settings say so
   */
  public synchronized void add(
      Conversation conversation,
      AgentId by,
      Instant until,
      String note,
      Optional<String> network,
      String once) {
    Instant now = clock.instant();
    String id = Fingerprint.of(conversation.id().value() + ' ' + once);
    if (standing.stream().anyMatch(each -> each.id().equals(id))) {
      return;
    }
    Instant open = now.plus(settings.address());
    Optional<BlockedAddress> address =
        network
            .filter(_ -> open.isAfter(now))
            .map(
                each ->
                    new BlockedAddress(
                        Block.addressPrint(id, each), open.isBefore(until) ? open : until));
    List<String> names = names(conversation);
    standing.stream()
        .filter(each -> names.contains(each.visitor()))
        .forEach(each -> store.lift(each.id(), by, now));
    store.add(new Block(id, names.getFirst(), address, conversation.id(), by, now, until, note));
    changed(now);
  }

  /**
   * @return what was lifted; empty when there is no such block any more
   */
  public synchronized Optional<Block> lift(String id, AgentId by) {
    Optional<Block> found = all().stream().filter(each -> each.id().equals(id)).findFirst();
    found.ifPresent(
        block -> {
          Instant now = clock.instant();
          store.lift(block.id(), by, now);
          changed(now);
        });
    return found;
  }

  @Scheduled(fixedDelayString = "PT1M")
  synchronized void forgetAddresses() {
    Instant now = clock.instant();
    if (standing.stream()
        .flatMap(each -> each.address().stream())
        .anyMatch(each -> !now.isBefore(each.until()))) {
      store.forgetAddresses(now);
      standing = store.standing(now);
    }
  }

  private void changed(Instant now) {
    standing = store.standing(now);
    publisher.publishEvent(new Changed());
  }

  /**
   * What the visitor is known by, what says most first. Conversations from before visitors were
   * told apart stand for themselves.
   */
  private static List<String> names(Conversation conversation) {
    Visitor visitor = conversation.visitor();
    String browser =
        Fingerprint.of(visitor.id().isEmpty() ? conversation.id().value() : visitor.id());
    return visitor
        .identity()
        .map(identity -> List.of(name(identity), browser))
        .orElse(List.of(browser));
  }

  private static String name(Identity identity) {
    return Fingerprint.of(identity.visitorId());
  }
}
