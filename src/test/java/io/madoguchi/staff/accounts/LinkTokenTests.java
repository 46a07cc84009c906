package io.madoguchi.staff.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTokenTests {

  @Test
  void readBackAndOnlyTheirOwnSecretFits() {
    LinkToken token = LinkToken.random();
    LinkToken read = LinkToken.parse(token.text()).orElseThrow();
    assertThat(read.id()).isEqualTo(token.id());
    assertThat(read.hashesTo(token.secretHash())).isTrue();
    assertThat(read.hashesTo(LinkToken.random().secretHash())).isFalse();
    assertThat(LinkToken.parse("../../etc")).isEmpty();
    assertThat(LinkToken.parse("?".repeat(54))).isEmpty();
  }
}
