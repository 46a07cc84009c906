package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.AgentLeft;
import io.madoguchi.conversation.events.Event.MessageSent;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command.AddNote;
import io.madoguchi.conversation.state.Command.AskForPerson;
import io.madoguchi.conversation.state.Command.AssignAgent;
import io.madoguchi.conversation.state.Command.BotSay;
import io.madoguchi.conversation.state.Command.CancelHandoff;
import io.madoguchi.conversation.state.Command.Choose;
import io.madoguchi.conversation.state.Command.Close;
import io.madoguchi.conversation.state.Command.GiveFeedback;
import io.madoguchi.conversation.state.Command.LeaveMessage;
import io.madoguchi.conversation.state.Command.LoseAgent;
import io.madoguchi.conversation.state.Command.Rate;
import io.madoguchi.conversation.state.Command.Reopen;
import io.madoguchi.conversation.state.Command.Reply;
import io.madoguchi.conversation.state.Command.RequestHandoff;
import io.madoguchi.conversation.state.Command.ReturnToBot;
import io.madoguchi.conversation.state.Command.Say;
import io.madoguchi.conversation.state.Command.Tag;
import io.madoguchi.conversation.state.Command.Transfer;
import io.madoguchi.conversation.state.Command.WrapUp;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A conversation between a visitor, the bot and perhaps an agent: the state that its log adds up
 * to. Immutable and free of any outside: {@link #handle} decides, {@link Fold} carries out.
 *
 * @param birth what was known when it began
 * @param sequence of the last event; 0 before the first
 * @param familiar the agent who last held it, unless they transferred it: they know the visitor
 * @param gist its last words, for lists
 * @param offers what the bot has offered and said, as far as the visitor may still refer to it
 * @param tags put on it by staff
 * @param visitor what is known of them by now
 * @param files those that were sent in it
 */
public record Conversation(
    ConversationId id,
    Birth birth,
    Phase phase,
    long sequence,
    BotMemory memory,
    Offers offers,
    Optional<AgentId> familiar,
    Gist gist,
    Tags tags,
    Visitor visitor,
    Files files) {

  /**
   * @param language BCP 47 tag
   */
  public record Birth(String language, Page page, Instant at, Visitor visitor) {

    public Birth(String language, Page page, Instant at) {
      this(language, page, at, Visitor.UNKNOWN);
    }
  }

  public static Conversation begin(ConversationId id, Birth birth) {
    return new Conversation(
        id,
        birth,
        new Phase.WithBot(),
        0,
        BotMemory.fresh(birth.language()),
        Offers.NONE,
        Optional.empty(),
        Gist.none(birth.at()),
        Tags.NONE,
        birth.visitor(),
        Files.NONE);
  }

  /** Decides on {@code command}; {@code now} is the time the events will carry. Changes nothing. */
  public Outcome handle(Command command, Instant now) {
    if (!LegalMoves.phasesFor(command).contains(phase.name())) {
      return refuse(Refusal.NOT_NOW, notNow(command));
    }
    return switch (command) {
      case Say say -> accept(now, message(new Author.Visitor(), say.text()));
      case Choose choose -> choose(choose, now);
      case AskForPerson _, Command.OfferWayOut _, Command.EndWait _ ->
          refuse(Refusal.NOT_NOW, "this is decided by the bot, not recorded");
      case BotSay say ->
          accept(
              now,
              new MessageSent(
                  new Author.Bot(say.name()),
                  say.text(),
                  Optional.empty(),
                  say.choices(),
                  say.note()));
      case LeaveMessage left -> accept(now, new Event.MessageLeft(left.email(), left.text()));
      case RequestHandoff request ->
          accept(
              now,
              new Event.HandoffRequested(
                  request.team(), request.high() || visitor.vip(), request.by(), request.skills()));
      case CancelHandoff cancel -> accept(now, new Event.HandoffCancelled(cancel.by()));
      case AssignAgent assign -> accept(now, new Event.AgentJoined(assign.agent(), assign.name()));
      case Reply reply -> reply(reply, now);
      case Command.SendFile send -> send(send, now);
      case Transfer transfer -> leave(transfer, now);
      case LoseAgent lost -> lose(lost.agent(), now);
      case ReturnToBot back -> asHolder(back.agent(), now, new Event.ReturnedToBot(back.agent()));
      case Close close -> close(close, now);
      case WrapUp wrapUp -> accept(now, wrappedUp(wrapUp));
      case AddNote note ->
          accept(now, new Event.NoteAdded(note.agent(), note.name(), note.text(), note.mentions()));
      case Tag tag -> tag(tag, now);
      case Command.Supervise supervise -> supervise(supervise, now);
      case Reopen reopen -> reopen(reopen, now);
      case Command.Identify known -> identify(known.identity(), now);
      case Command.Describe described ->
          described.attributes().equals(visitor.attributes())
              ? refuse(Refusal.UNCHANGED, "the page has said that already")
              : accept(now, new Event.Described(described.attributes()));
      case GiveFeedback feedback ->
          offers.said(feedback.about())
              ? accept(now, new Event.FeedbackGiven(feedback.about(), feedback.helpful()))
              : refuse(
                  Refusal.UNKNOWN_MESSAGE,
                  "message " + feedback.about() + " is not a recent answer of the bot");
      case Rate rate ->
          rate.score() >= 1 && rate.score() <= 5
              ? accept(now, new Event.Rated(rate.score(), rate.comment()))
              : refuse(Refusal.OUT_OF_RANGE, "score " + rate.score() + " is not between 1 and 5");
    };
  }

  private Outcome identify(Identity identity, Instant now) {
    if (visitor.isNot(identity)) {
      return refuse(Refusal.NOT_YOURS, "the conversation is another customer's");
    }
    return visitor.identity().filter(identity::equals).isPresent()
        ? refuse(Refusal.UNCHANGED, "the visitor is known already")
        : accept(now, new Event.Identified(identity));
  }

  private Outcome choose(Choose choose, Instant now) {
    return offers
        .label(choose.choice())
        .<Outcome>map(
            label ->
                accept(
                    now,
                    new MessageSent(
                        new Author.Visitor(),
                        label,
                        Optional.of(choose.choice()),
                        List.of(),
                        Optional.empty())))
        .orElseGet(
            () ->
                refuse(
                    Refusal.UNKNOWN_CHOICE, "this choice was not among the buttons offered here"));
  }

  private Outcome leave(Transfer transfer, Instant now) {
    return asHolder(
        transfer.agent(),
        now,
        new AgentLeft(
            transfer.agent(),
            holderName(),
            AgentLeft.Reason.TRANSFERRED,
            transfer.team(),
            Optional.of(transfer.note()),
            transfer.to()));
  }

  private Outcome lose(AgentId agent, Instant now) {
    String team = phase instanceof WithAgent held ? held.ticket().team() : "";
    return asHolder(
        agent,
        now,
        new AgentLeft(
            agent, holderName(), AgentLeft.Reason.LOST, team, Optional.empty(), Optional.empty()));
  }

  private Outcome reply(Reply reply, Instant now) {
    Outcome outcome =
        asHolder(
            reply.agent(),
            now,
            message(new Author.Agent(reply.agent(), reply.name()), reply.text()));
    boolean unseen = reply.seen().filter(seen -> seen < gist.heard()).isPresent();
    return unseen && outcome instanceof Outcome.Accepted
        ? refuse(
            Refusal.CHANGED,
            "the visitor wrote message %d after %d, which was the last one seen"
                .formatted(gist.heard(), reply.seen().orElseThrow()))
        : outcome;
  }

  private Outcome send(Command.SendFile send, Instant now) {
    if (!files.fits(send.file(), send.most())) {
      return refuse(
          Refusal.FILES_FULL,
          "all files of a conversation may have %d bytes together, and be %d"
              .formatted(send.most(), Files.MOST));
    }
    Event event = new MessageSent(send.author(), send.file());
    return send.author() instanceof Author.Agent agent
        ? asHolder(agent.id(), now, event)
        : accept(now, event);
  }

  private Outcome close(Close close, Instant now) {
    Event[] events =
        Stream.concat(
                Stream.of(new Event.Closed(close.by())),
                close.wrapUp().map(Conversation::wrappedUp).stream())
            .toArray(Event[]::new);
    return close.agent().isPresent()
        ? asHolder(close.agent().get(), now, events)
        : accept(now, events);
  }

  private static Event wrappedUp(WrapUp wrapUp) {
    return new Event.WrappedUp(wrapUp.agent(), wrapUp.name(), wrapUp.reason(), wrapUp.note());
  }

  private Outcome tag(Tag tag, Instant now) {
    List<String> added = tags.missing(tag.add());
    List<String> removed = tags.present(tag.remove());
    if (added.isEmpty() && removed.isEmpty()) {
      return refuse(Refusal.UNCHANGED, "the tags are already like that: " + tags.words());
    }
    int count = tags.words().size() + added.size() - removed.size();
    if (count > Tags.MOST) {
      return refuse(
          Refusal.OUT_OF_RANGE, "that makes " + count + " tags, allowed are " + Tags.MOST);
    }
    return accept(now, new Event.Tagged(tag.agent(), tag.name(), added, removed));
  }

  private Outcome supervise(Command.Supervise command, Instant now) {
    return switch (Supervision.of(phase, command)) {
      case Supervision.Decision.Happens happens ->
          accept(now, happens.events().toArray(Event[]::new));
      case Supervision.Decision.Refused refused -> refuse(refused.code(), refused.message());
    };
  }

  private Outcome reopen(Reopen reopen, Instant now) {
    if (reopen.toPerson() && phase instanceof Phase.Closed closed && closed.ticket().isPresent()) {
      Phase.Ticket ticket = closed.ticket().get();
      return accept(
          now,
          new Event.Reopened(),
          new Event.HandoffRequested(
              ticket.team(),
              ticket.priority() != Priority.NORMAL || visitor.vip(),
              Party.VISITOR,
              ticket.skills().stream().sorted().toList()));
    }
    return accept(now, new Event.Reopened());
  }

  private Outcome asHolder(AgentId agent, Instant now, Event... events) {
    if (phase instanceof WithAgent held && held.agent().equals(agent)) {
      return accept(now, events);
    }
    return refuse(Refusal.NOT_YOURS, "the conversation is held by " + holderName());
  }

  private String holderName() {
    return phase instanceof WithAgent held ? held.agentName() : "nobody";
  }

  private Outcome accept(Instant now, Event... events) {
    return new Outcome.Accepted(Fold.over(this, now, List.of(events)), List.of(events));
  }

  private static Event message(Author author, String text) {
    return new MessageSent(author, text, Optional.empty(), List.of(), Optional.empty());
  }

  private static Outcome refuse(String code, String message) {
    return new Outcome.Refused(new Refusal(code, message));
  }

  private String notNow(Command command) {
    return "the conversation is "
        + phase.name().word()
        + "; "
        + command.getClass().getSimpleName()
        + " needs "
        + LegalMoves.phasesFor(command).stream().map(PhaseName::word).sorted().toList();
  }
}
