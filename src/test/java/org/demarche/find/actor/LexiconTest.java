package org.demarche.find.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final int UNITED_NATIONS_MEMBERS = 193;

  @Test
  void everyStateHasACodeThatIcuKnows() {
    Set<String> known = new TreeSet<>(List.of("XKX"));
    for (String country : ULocale.getISOCountries()) {
      known.add(new ULocale("", country).getISO3Country().toUpperCase(Locale.ROOT));
    }
    List<String> codes = Rows.of("states.tsv", 5).stream().map(row -> row.get(0)).toList();

    assertThat(known).containsAll(codes);
    assertThat(codes).doesNotHaveDuplicates();
    // The members, and Taiwan, Palestine, Kosovo and the Vatican.
    assertThat(codes).hasSize(UNITED_NATIONS_MEMBERS + 4);
  }

  @Test
  void everyNameAndAdjectiveOfAStateTellsItsParty() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : Rows.of("states.tsv", 5)) {
      List<String> forms = new ArrayList<>(Rows.forms(row.get(1)));
      forms.addAll(Rows.forms(row.get(2)));
      for (String form : forms) {
        boolean told =
            Stage.of("They saw " + form + " demands.").told().stream()
                .anyMatch(each -> each.endsWith("[" + row.get(0) + "]"));
        if (!told) {
          wrong.add(row.get(0) + " " + form);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void everyOrganisationSpeaksForItsParties() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : Rows.of("organisations.tsv", 5)) {
      List<String> forms = new ArrayList<>(List.of(row.get(0)));
      forms.addAll(Rows.forms(row.get(3)));
      String parties = "[" + String.join(", ", Rows.forms(row.get(2))) + "]";
      for (String form : forms) {
        List<String> told = Stage.of("Later they saw " + form + ".").told();
        if (!told.equals(List.of(form + " -> " + row.get(0) + " " + parties))) {
          wrong.add(form + " is " + told);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void theOfficesAreInLowerCase() {
    for (List<String> row : Rows.of("roles.tsv", 5)) {
      assertThat(Arrays.asList(row.get(0).split("\\|")))
          .allMatch(form -> form.equals(form.toLowerCase(Locale.ROOT)));
    }
  }
}
