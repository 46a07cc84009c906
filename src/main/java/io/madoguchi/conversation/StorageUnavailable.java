package io.madoguchi.conversation;

/**
 * The storage does not work right now; what was asked for may be tried again, under the same id if
 * it had one.
 */
public final class StorageUnavailable extends RuntimeException {

  public static final String MESSAGE = "nothing can be stored right now; send it again";

  public StorageUnavailable(Throwable cause) {
    super(MESSAGE, cause);
  }
}
