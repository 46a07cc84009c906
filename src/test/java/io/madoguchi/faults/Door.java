package io.madoguchi.faults;

import java.net.URI;

/** Where a service is found. */
public record Door(String host, int port) {

  static Door local(int port) {
    return new Door("localhost", port);
  }

  public URI address(String scheme, String path) {
    return URI.create("%s://%s:%d%s".formatted(scheme, host, port, path));
  }
}
