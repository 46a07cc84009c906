package io.madoguchi.chat.identity;

import static io.madoguchi.chat.identity.Signer.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madoguchi.chat.identity.Vouched.Reason;
import io.madoguchi.conversation.events.Identity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTokensTests {

  private static final String OLD = "the secret of last year, being replaced";

  /** 1,000,000 seconds after 1970. */
  private static final Clock NOW = Clock.fixed(Instant.ofEpochSecond(1_000_000), ZoneOffset.UTC);

  private static final String GOOD = "{'sub':'c-7','exp':1000300}";

  private final IdentityTokens tokens = tokens(SECRET, OLD);

  @Test
  void readsWhoTheVisitorIs() {
    String claims =
        "{'sub':'c-7','name':'田中 花子','email':'hana@example.jp','plan':'gold','orders':12,"
            + "'vip':true,'iss':'shop','iat':999999,'exp':1000300}";
    assertThat(tokens.read(Signer.sign(SECRET, claims)))
        .isEqualTo(
            new Vouched.Verified(
                new Identity(
                    "c-7",
                    Map.of(
                        "name",
                        "田中 花子",
                        "email",
                        "hana@example.jp",
                        "plan",
                        "gold",
                        "orders",
                        "12"),
                    true)));
  }

  @Test
  void takesTheOldSecretWhileItIsBeingReplaced() {
    assertThat(tokens.read(Signer.sign(OLD, GOOD))).isInstanceOf(Vouched.Verified.class);
    assertThat(reason(tokens(SECRET), Signer.sign(OLD, GOOD))).isEqualTo(Reason.SIGNATURE);
  }

  /** The example of a JWS, RFC 7515 A.1, against another reader's signature. */
  @Test
  void agreesWithTheExampleOfTheStandard() throws Exception {
    SignedToken example =
        SignedToken.parse(
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    byte[] key =
        java.util.Base64.getUrlDecoder()
            .decode(
                "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");
    assertThat(example.isSignedWithOneOf(List.of(key))).isTrue();
    key[0]++;
    assertThat(example.isSignedWithOneOf(List.of(key))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // exp      nbf       result (the skew is 60 s)
    "1000001,   0,        VERIFIED",
    "999941,    0,        VERIFIED",
    "999940,    0,        EXPIRED",
    "1000300,   1000060,  VERIFIED",
    "1000300,   1000061,  EARLY",
    "1e300,     0,        VERIFIED",
    "-1e300,    0,        EXPIRED"
  })
  void countsFromItsBeginningToItsEndWithTheSkew(String exp, String nbf, String result) {
    String claims = "{'sub':'c-7','exp':%s,'nbf':%s}".formatted(exp, nbf);
    Vouched read = tokens.read(Signer.sign(SECRET, claims));
    assertThat(read instanceof Vouched.Refused refused ? refused.reason().name() : "VERIFIED")
        .isEqualTo(result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'exp':1000300}",
        "{'sub':7,'exp':1000300}",
        "{'sub':'  ','exp':1000300}",
        "{'sub':'c-7'}",
        "{'sub':'c-7','exp':'1000300'}"
      })
  void needsASubjectAndAnEnd(String claims) {
    assertThat(reason(tokens, Signer.sign(SECRET, claims))).isEqualTo(Reason.CLAIMS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{'alg':'none'}", "{'alg':'HS512'}", "{'alg':'RS256'}", "{}", "{'alg':['HS256']}"})
  void letsNoTokenChooseItsAlgorithm(String header) {
    assertThat(reason(tokens, Signer.sign(SECRET, header, GOOD))).isEqualTo(Reason.ALGORITHM);
  }

  @Test
  void refusesWhatItWouldHaveToUnderstand() {
    String header = "{'alg':'HS256','crit':['b64'],'b64':false}";
    assertThat(reason(tokens, Signer.sign(SECRET, header, GOOD))).isEqualTo(Reason.ALGORITHM);
  }

  @Test
  void refusesClaimsThatWereChangedOrNotSigned() {
    String[] parts = Signer.sign(SECRET, GOOD).split("\\.");
    String other = Signer.encoded("{'sub':'c-1','exp':1000300}");
    assertThat(reason(tokens, parts[0] + '.' + other + '.' + parts[2])).isEqualTo(Reason.SIGNATURE);
    assertThat(reason(tokens, parts[0] + '.' + parts[1] + '.')).isEqualTo(Reason.SIGNATURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c.d", "私は.田中.です", "e30.e30", "W10.e30.", "{}"})
  void refusesWhatIsNoToken(String token) {
    assertThat(reason(tokens, token)).isIn(Reason.MALFORMED, Reason.ALGORITHM);
  }

  @Test
  void refusesWhatIsTooLongOrSaysSomethingTwice() {
    String endless = "{'sub':'c-7','exp':1000300,'name':'" + "x".repeat(5_000) + "'}";
    assertThat(reason(tokens, Signer.sign(SECRET, endless))).isEqualTo(Reason.MALFORMED);
    String twice = "{'sub':'c-7','sub':'c-8','exp':1000300}";
    assertThat(reason(tokens, Signer.sign(SECRET, twice))).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void takesOnlyTrueForAVip() {
    String claims = "{'sub':'c-7','vip':'true','exp':1000300}";
    Vouched.Verified read = (Vouched.Verified) tokens.read(Signer.sign(SECRET, claims));
    assertThat(read.identity().vip()).isFalse();
  }

  @Test
  void isOffWithoutASecret() {
    assertThat(reason(tokens(), Signer.sign(SECRET, GOOD))).isEqualTo(Reason.OFF);
  }

  @Test
  void refusesShortOrTooManySecretsAndNamesNone() {
    assertThatThrownBy(() -> tokens("letmein")).hasMessageContaining("32 bytes");
    assertThatThrownBy(() -> tokens("letmein")).hasMessageNotContaining("letmein");
    assertThatThrownBy(() -> tokens(SECRET, OLD, SECRET + "3")).hasMessageContaining("at most 2");
    assertThat(new IdentitySettings(List.of(SECRET), Duration.ZERO).toString())
        .doesNotContain(SECRET);
  }

  private static IdentityTokens tokens(String... secrets) {
    return new IdentityTokens(new IdentitySettings(List.of(secrets), Duration.ofSeconds(60)), NOW);
  }

  private static Reason reason(IdentityTokens tokens, String token) {
    return ((Vouched.Refused) tokens.read(token)).reason();
  }
}
