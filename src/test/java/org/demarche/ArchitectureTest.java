package org.demarche;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code to the table and the laws of ARCHITECTURE.md. */
class ArchitectureTest {
  private static final String ROOT = "org.demarche";
  private static final Path SOURCES = Path.of("src/main/java/org/demarche");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private final Map<String, Set<String>> table = table();

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> packages =
        CLASSES.stream()
            .map(ArchitectureTest::packageOf)
            .filter(name -> !name.isEmpty())
            .filter(name -> table.keySet().stream().noneMatch(row -> isIn(name, row)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).as("packages that the table lacks").isEmpty();
  }

  @Test
  void everyRowOfTheTableIsAPackage() {
    assertThat(table).hasSizeGreaterThan(10);
    for (String row : table.keySet()) {
      assertThat(SOURCES.resolve(row.replace('.', '/'))).isDirectory();
    }
  }

  @Test
  void packagesImportWhatTheTableAllows() {
    List<String> forbidden = new ArrayList<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        if (to.getPackageName().startsWith(ROOT) && !isAllowed(packageOf(from), packageOf(to))) {
          forbidden.add(dependency.getDescription());
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void theTableIsNotMereWords() {
    assertThat(isAllowed("find.actor", "text")).isTrue();
    assertThat(isAllowed("run", "find.actor")).isTrue();
    assertThat(isAllowed("find.actor", "find.time")).isFalse();
    assertThat(isAllowed("cli", "find.actor")).isFalse();
    assertThat(isAllowed("model", "text")).isFalse();
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theModelKnowsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".model")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", ROOT + ".model"))
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItAnswers() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> silent =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .filter(folder -> !folder.equals(SOURCES))
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertThat(silent).as("packages without package-info").isEmpty();
    }
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*|.*(Utils?|Manager|Helper|Impl|Common|Core)")
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(resideInAPackage(ROOT + ".."))
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void onlyTheFacesPrint() {
    noClasses()
        .that(
            DescribedPredicate.not(resideInAPackage(ROOT + ".cli"))
                .and(DescribedPredicate.not(nameMatching("org\\.demarche\\.App"))))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void noOutputDependsOnWhereOrWhenItIsMade() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .callMethodWhere(named("java\\.util\\.Locale", "getDefault"))
        .orShould()
        .callMethodWhere(named("java\\.util\\.TimeZone", "getDefault"))
        .orShould()
        .callMethodWhere(named("java\\.time\\.ZoneId", "systemDefault"))
        .orShould()
        .callMethodWhere(named("java\\.time\\..*", "now"))
        .orShould()
        .callMethodWhere(named("java\\.nio\\.charset\\.Charset", "defaultCharset"))
        .orShould()
        .callMethodWhere(named("java\\.lang\\.System", "currentTimeMillis"))
        .orShould()
        .callMethodWhere(named("java\\.lang\\.Math", "random"))
        .orShould()
        .dependOnClassesThat(
            nameMatching(
                "java\\.util\\.(Date|Calendar|GregorianCalendar|UUID)|java\\.text\\..*Format"))
        .check(CLASSES);
  }

  @Test
  void nothingLeavesTheMachine() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi.."))
        .orShould()
        .dependOnClassesThat(
            nameMatching(
                "java\\.net\\.(.*Socket.*|URLConnection|HttpURLConnection|InetAddress)"
                    + "|java\\.nio\\.channels\\..*(Socket|Datagram).*"
                    + "|org\\.jsoup\\.Connection"))
        .orShould()
        .callMethodWhere(named("java\\.net\\.URL", "open.*"))
        .check(CLASSES);
  }

  @Test
  void filesStayReadable() throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (Files.readAllLines(file).size() > 420) {
          tooLong.add(file.toString());
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static DescribedPredicate<JavaMethodCall> named(String owner, String method) {
    return DescribedPredicate.describe(
        owner + "." + method,
        call ->
            call.getTargetOwner().getName().matches(owner)
                && call.getTarget().getName().matches(method));
  }

  /** The rows of the table: a package and what it may import. */
  private static Map<String, Set<String>> table() {
    try {
      Map<String, Set<String>> table = new LinkedHashMap<>();
      for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
        String[] cells = line.split("\\|", -1);
        if (cells.length == 5 && cells[1].matches(" `[a-z.]+` ")) {
          table.put(
              cells[1].replace("`", "").strip(),
              Arrays.stream(cells[3].split(","))
                  .map(String::strip)
                  .filter(name -> !name.isEmpty())
                  .collect(Collectors.toSet()));
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isAllowed(String from, String to) {
    if (from.isEmpty() || isIn(to, from)) {
      return true;
    }
    return table.entrySet().stream()
        .filter(row -> isIn(from, row.getKey()))
        .anyMatch(
            row ->
                isIn(to, row.getKey()) || row.getValue().stream().anyMatch(name -> isIn(to, name)));
  }

  private static boolean isIn(String name, String row) {
    return name.equals(row) || name.startsWith(row + ".");
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }
}
