package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "brief",
        "analyse",
        "verify",
        "bench",
        "score",
        "score statements",
        "score times",
        "train",
        "train grammar"
      })
  void everyCommandExplainsItselfAndItsExitCodes(String command) {
    Screen screen = Screen.of((Object[]) (command + " --help").trim().split(" "));
    assertThat(screen.exitCode()).isZero();
    assertThat(screen.out()).contains("Usage: demarche", "Exit codes:", "  3 ");
    assertThat(screen.err()).isEmpty();
  }

  @Test
  void tellsItsVersion() {
    assertThat(Screen.of("--version")).isEqualTo(new Screen(0, "demarche 9.8\n", ""));
  }

  @Test
  void showsHowItIsUsedWhenNothingIsAsked() {
    Screen screen = Screen.of();
    assertThat(screen.exitCode()).isEqualTo(2);
    assertThat(screen.err()).startsWith("Usage: demarche");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bref x",
        "brief",
        "brief x --threads no",
        "brief x --published yesterday",
        "score",
        "brief x --format pdf",
        "verify"
      })
  void saysWhatItDidNotUnderstandInOneLine(String words) {
    Screen screen = Screen.of((Object[]) words.split(" "));
    assertThat(screen.exitCode()).isEqualTo(2);
    assertThat(screen.err().lines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("demarche: ").contains("--help"));
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(Screen.of("verfy", "x").err()).contains("did you mean verify?");
  }
}
