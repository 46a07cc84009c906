package io.madoguchi.chat.files;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Result;
import io.madoguchi.conversation.events.SentFile;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Outcome;
import io.madoguchi.conversation.state.Refusal;
import io.madoguchi.files.FileKind;
import io.madoguchi.files.FileNames;
import io.madoguchi.files.FileSettings;
import io.madoguchi.files.FileStore;
import io.madoguchi.files.Sniffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Takes files in: bytes to disk, then what they are, then the message in the log. What the log
 * names is durable before it is named. Thread-safe.
 */
@Component
class Uploads {

  /** Held in memory at once, while it is looked into what they are. */
  private static final int LOOKED_INTO = 4;

  private final FileSettings settings;
  private final FileStore store;
  private final Conversations conversations;
  private final FileQuotas quotas;
  private final Clock clock;
  private final Semaphore memory = new Semaphore(LOOKED_INTO, true);
  private final ConversationLocks locks;

  Uploads(
      FileSettings settings,
      FileStore store,
      Conversations conversations,
      FileQuotas quotas,
      ConversationLocks locks,
      Clock clock) {
    this.settings = settings;
    this.store = store;
    this.conversations = conversations;
    this.quotas = quotas;
    this.clock = clock;
    this.locks = locks;
  }

  /** The answer to a file that was taken in, now or when it was first sent. */
  record Taken(String id, long sequence) {}

  /**
   * @throws ErrorResponseException when it is not taken in
   */
  Taken take(Upload upload) {
    String address = upload.request().getRemoteAddr();
    if (!quotas.begin(address)) {
      throw FileProblem.tooFast();
    }
    try {
      checkFirst(upload);
      return receive(upload);
    } catch (IOException _) {
      throw FileProblem.unavailable("the file cannot be stored right now; send it again");
    } finally {
      quotas.end(address);
    }
  }

  private void checkFirst(Upload upload) {
    try {
      check(upload);
    } catch (ErrorResponseException refused) {
      readToTheEnd(upload);
      throw refused;
    }
  }

  private Taken receive(Upload upload) throws IOException {
    Path received =
        store
            .receive(upload.request().getInputStream(), settings.size().toBytes())
            .orElseThrow(this::tooBig);
    try {
      return keep(upload, received);
    } finally {
      Files.deleteIfExists(received);
    }
  }

  /** Before the bytes come: what will not be taken need not be sent. */
  private void check(Upload upload) {
    if (!settings.enabled()) {
      throw FileProblem.of(HttpStatus.NOT_FOUND, "files-off", "no files are exchanged here");
    }
    if (!quotas.allowsSending(upload.sender(), upload.request().getRemoteAddr())) {
      throw FileProblem.tooFast();
    }
    long announced = upload.request().getContentLengthLong();
    if (announced > settings.size().toBytes()) {
      throw tooBig();
    }
    Conversation conversation =
        conversations.find(upload.conversation()).orElseThrow(FileProblem::unknownConversation);
    SentFile likely = new SentFile(upload.fileId(), "", "", Math.max(1, announced));
    boolean again = conversation.files().find(upload.fileId()).isPresent();
    if (!again
        && conversation.handle(command(upload, likely), clock.instant())
            instanceof Outcome.Refused refused) {
      throw problem(refused.refusal());
    }
  }

  private Taken keep(Upload upload, Path received) throws IOException {
    FileKind kind = kind(received);
    SentFile file =
        new SentFile(
            upload.fileId(),
            FileNames.clean(upload.name(), kind),
            kind.type(),
            Files.size(received));
    ReentrantLock lock = locks.of(upload.conversation());
    lock.lock();
    try {
      return send(upload, file, received);
    } finally {
      lock.unlock();
    }
  }

  private FileKind kind(Path received) throws IOException {
    memory.acquireUninterruptibly();
    try {
      return Sniffer.kind(Files.readAllBytes(received))
          .filter(settings.kinds()::contains)
          .orElseThrow(
              () ->
                  FileProblem.of(
                      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                      "file-kind",
                      "this is none of the kinds that are taken: " + settings.kinds()));
    } finally {
      memory.release();
    }
  }

  private Taken send(Upload upload, SentFile file, Path received) throws IOException {
    String conversation = upload.conversation().value();
    boolean known =
        conversations
            .find(upload.conversation())
            .flatMap(each -> each.files().find(file.id()))
            .isPresent();
    if (!known) {
      store.keep(received, conversation, file.id());
    }
    return switch (conversations.dispatch(
        upload.conversation(), upload.once(), command(upload, file))) {
      case Result.Done done -> new Taken(file.id(), done.sequence());
      case Result.Refused refused -> {
        store.delete(conversation, file.id());
        throw problem(refused.refusal());
      }
    };
  }

  private Command command(Upload upload, SentFile file) {
    return new Command.SendFile(upload.author(), file, settings.total().toBytes());
  }

  private ErrorResponseException tooBig() {
    return FileProblem.of(
        HttpStatus.CONTENT_TOO_LARGE,
        "file-too-big",
        "a file has at most " + settings.size().toBytes() + " bytes");
  }

  private static ErrorResponseException problem(Refusal refusal) {
    HttpStatus status =
        refusal.code().equals(Refusal.NOT_YOURS) ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
    return FileProblem.of(status, refusal.code(), refusal.message());
  }

  /** A browser that is still sending would not hear the answer. */
  private void readToTheEnd(Upload upload) {
    try (InputStream rest = upload.request().getInputStream()) {
      rest.skip(settings.size().toBytes());
    } catch (IOException _) {
      // It has stopped listening.
    }
  }
}
