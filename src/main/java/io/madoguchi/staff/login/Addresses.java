package io.madoguchi.staff.login;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** How addresses of clients are counted and told apart. */
public final class Addresses {

  private Addresses() {}

  /** The address to count by: IPv6 by its first 64 bits, since one household has all the rest. */
  static String near(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
          : address;
    } catch (IllegalArgumentException noLiteral) {
      return address;
    }
  }

  public static boolean isLoopback(String address) {
    try {
      return InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException noLiteral) {
      return false;
    }
  }
}
