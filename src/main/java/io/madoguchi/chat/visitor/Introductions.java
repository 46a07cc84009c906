package io.madoguchi.chat.visitor;

import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.identity.IdentityTokens;
import io.madoguchi.chat.identity.RefusedTokens;
import io.madoguchi.chat.limits.Quotas;
import io.madoguchi.chat.visitor.VisitorFrame.Hello;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads what a hello says of the visitor, and passes on what is news. */
@Component
class Introductions {

  private static final int LONGEST_TOKEN = 100;

  private final Conversations conversations;
  private final IdentityTokens tokens;
  private final RefusedTokens refused;
  private final Quotas quotas;

  Introductions(
      Conversations conversations, IdentityTokens tokens, RefusedTokens refused, Quotas quotas) {
    this.conversations = conversations;
    this.tokens = tokens;
    this.refused = refused;
    this.quotas = quotas;
  }

  Introduction of(Hello hello) {
    return new Introduction(
        Optional.ofNullable(hello.previous()).filter(Introductions::isShort),
        Optional.ofNullable(hello.attributes())
            .filter(JsonNode::isObject)
            .map(Introductions::attributes),
        Optional.ofNullable(hello.identity())
            .filter(token -> !token.isNull())
            .map(token -> tokens.read(token.isString() ? token.asString() : "")));
  }

  /** The conversation that {@code token} opens. */
  Optional<Conversation> conversation(String token) {
    return isShort(token)
        ? conversations.byToken(token).flatMap(conversations::find)
        : Optional.empty();
  }

  Page page(Hello hello) {
    Hello.PageShown page = hello.page();
    return page == null ? Page.UNKNOWN : new Page(clean(page.url()), clean(page.title()));
  }

  /** The conversation with what {@code introduction} adds to it. */
  Conversation introduce(Conversation known, Introduction introduction) {
    ConversationId id = known.id();
    introduction
        .identity()
        .filter(identity -> !known.visitor().identity().equals(Optional.of(identity)))
        .ifPresent(identity -> add(id, new Command.Identify(identity)));
    introduction
        .attributes()
        .map(Command.Describe::new)
        .filter(described -> !known.visitor().attributes().equals(described.attributes()))
        .ifPresent(described -> add(id, described));
    return conversations.find(id).orElse(known);
  }

  /** Refused at most because another tab of the visitor was faster. */
  private void add(ConversationId id, Command command) {
    if (quotas.of(id).allowsMessage()) {
      conversations.dispatch(id, command);
    }
  }

  /** A token that says nothing is a matter for the site's developer and for the operator. */
  void tell(VisitorConnection connection, Introduction introduction) {
    introduction
        .refusal()
        .ifPresent(
            reason -> {
              connection
                  .outbound()
                  .send(new Problem(reason.code(), null, reason.message()).frame());
              refused.refused(reason);
            });
  }

  private static Map<String, String> attributes(JsonNode object) {
    Map<String, String> clean = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            each -> {
              if (each.getValue().isValueNode() && !each.getValue().isNull()) {
                clean.put(clean(each.getKey()), clean(each.getValue().asString("")));
              }
            });
    return clean;
  }

  private static String clean(@Nullable String text) {
    return text == null ? "" : CleanText.of(text).orElse("");
  }

  private static boolean isShort(String token) {
    return token.length() <= LONGEST_TOKEN;
  }
}
