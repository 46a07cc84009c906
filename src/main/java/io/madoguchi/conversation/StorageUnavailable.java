package io.madoguchi.conversation;

/** Nothing can be stored right now; what was asked for has not happened and may be tried again. */
public final class StorageUnavailable extends RuntimeException {

  public static final String MESSAGE = "nothing can be stored right now; send it again";

  StorageUnavailable(Throwable cause) {
    super(MESSAGE, cause);
  }
}
