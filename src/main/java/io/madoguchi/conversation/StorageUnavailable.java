package io.madoguchi.conversation;

/** Nothing can be stored right now; what was asked for has not happened and may be tried again. */
public final class StorageUnavailable extends RuntimeException {

  StorageUnavailable(Throwable cause) {
    super("nothing can be stored right now; try again", cause);
  }
}
