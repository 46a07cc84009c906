package io.madoguchi.chat.blocks;

import io.madoguchi.chat.blocks.Block.BlockedAddress;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Visitor;
import io.madoguchi.staff.AgentId;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every block that stands, as the database has it. Asked for each frame of a visitor, so they are
 * mirrored in memory; what another machine blocks or lifts is known here within {@value #LOOK}.
 * Thread-safe.
 */
@Component
public class Blocks {

  private static final String LOOK = "PT5S";
  private static final Logger LOG = LoggerFactory.getLogger(Blocks.class);

  private final BlockStore store;
  private final BlockSettings settings;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;
  private volatile List<Block> standing = List.of();

  /** By visitor, when the last of their blocks ends. */
  private volatile Map<String, Instant> until = Map.of();

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
    show(store.standing(clock.instant()));
  }

  private void show(List<Block> now) {
    Map<String, Instant> ends = new HashMap<>();
    now.forEach(each -> ends.merge(each.visitor(), each.until(), Blocks::later));
    until = Map.copyOf(ends);
    standing = now;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** What was blocked or lifted elsewhere meanwhile; blocks that are over leave the list. */
  @Scheduled(fixedDelayString = LOOK)
  synchronized void refresh() {
    try {
      List<Block> now = store.standing(clock.instant());
      if (!now.equals(standing)) {
        show(now);
        publisher.publishEvent(new Changed());
      }
    } catch (DataAccessException failure) {
      LOG.warn("blocks could not be looked up; those known so far hold", failure);
    }
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
    Map<String, Instant> all = until;
    return names.stream().anyMatch(name -> now.isBefore(all.getOrDefault(name, Instant.MIN)));
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
      show(store.standing(now));
    }
  }

  private void changed(Instant now) {
    show(store.standing(now));
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
