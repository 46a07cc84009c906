package io.madoguchi.chat.identity;

import io.madoguchi.conversation.events.Identity;

/** What became of a token. */
public sealed interface Vouched {

  record Verified(Identity identity) implements Vouched {}

  /** The visitor stays anonymous. */
  record Refused(Reason reason) implements Vouched {}

  /** Why a token says nothing; told to the site's developer, never to the visitor. */
  enum Reason {
    OFF("identity-off", "no secret is set here (madoguchi.identity.secrets)"),
    MALFORMED("identity-malformed", "this is no signed token: three parts of base64url and JSON"),
    ALGORITHM("identity-algorithm", "the token's algorithm is not HS256"),
    SIGNATURE("identity-signature", "the token was signed with another secret, or changed since"),
    CLAIMS("identity-claims", "the token lacks 'sub' (text) or 'exp' (seconds since 1970)"),
    EXPIRED("identity-expired", "the time in the token's 'exp' is over"),
    EARLY("identity-early", "the time in the token's 'nbf' or 'iat' has not come yet");

    private final String code;
    private final String message;

    Reason(String code, String message) {
      this.code = code;
      this.message = message;
    }

    /** The code in frames. */
    public String code() {
      return code;
    }

    public String message() {
      return message;
    }
  }
}
