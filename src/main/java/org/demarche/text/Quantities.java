package org.demarche.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Quantity;
import org.demarche.model.Span;

/**
 * Finds how many of what: numbers in figures and words, with unit, noun counted and modifier.
 *
 * <p>Years, days of the month, ordinals, ages behind a name, clock times and numbers inside names
 * are no quantities. "Hundreds of" has no number and is none; "a few hundred" is none either.
 */
public final class Quantities {
  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", new BigDecimal(100),
          "thousand", new BigDecimal(1_000),
          "million", new BigDecimal(1_000_000),
          "billion", new BigDecimal(1_000_000_000),
          "trillion", new BigDecimal(1_000_000_000_000L),
          "dozen", new BigDecimal(12));
  private static final Map<String, String> CURRENCIES =
      Map.of("$", "dollars", "€", "euros", "£", "pounds", "¥", "yen", "us$", "dollars");
  private static final Map<String, String> UNITS = units();
  private static final Map<String, Integer> MODIFIERS = modifiers();
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> NO_COUNTS =
      Set.of(
          "article",
          "resolution",
          "chapter",
          "page",
          "section",
          "paragraph",
          "no",
          "number",
          "annex",
          "point",
          "group",
          "age",
          "aged",
          "flight",
          "boeing",
          "highway",
          "route");
  private static final int FARTHEST_NOUN = 5;

  private Quantities() {}

  /** The quantities told in a span, in text order. */
  public static List<Quantity> find(ParsedText parsed, Span span) {
    List<Quantity> found = new ArrayList<>();
    List<Token> tokens = parsed.tokensIn(span);
    int at = 0;
    while (at < tokens.size()) {
      Number number = numberAt(tokens, at);
      if (number == null) {
        at++;
        continue;
      }
      find(parsed, tokens, at, number).ifPresent(found::add);
      at = number.end;
    }
    return List.copyOf(found);
  }

  /** Without needless zeros, and never with an exponent. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A number and the index behind its last token. */
  private record Number(BigDecimal value, int end) {}

  private static Optional<Quantity> find(
      ParsedText parsed, List<Token> tokens, int at, Number number) {
    if (isNoCount(tokens, at, number)) {
      return Optional.empty();
    }
    int begin = modifierBegin(tokens, at);
    String modifier =
        begin < at ? text(parsed, tokens.get(begin), tokens.get(at - 1)) : suffix(tokens, number);
    int first = isCurrency(tokens, at - 1) ? at - 1 : at;
    begin = Math.min(begin, first);
    if (isCurrency(tokens, at - 1) && begin == first) {
      begin = modifierBegin(tokens, first);
      modifier = begin < first ? text(parsed, tokens.get(begin), tokens.get(first - 1)) : modifier;
    }
    String unit = isCurrency(tokens, at - 1) ? currency(tokens, at - 1) : unit(tokens, number.end);
    String noun = unit.isEmpty() ? noun(tokens, number.end) : nounAfterUnit(tokens, number.end);
    if (unit.isEmpty() && noun.isEmpty()) {
      return Optional.empty();
    }
    Span span = tokens.get(begin).span().and(tokens.get(number.end - 1).span());
    return Optional.of(
        new Quantity(
            span,
            plain(number.value),
            unit,
            noun,
            modifier.toLowerCase(Locale.ROOT).replace("an ", "").strip()));
  }

  private static Number numberAt(List<Token> tokens, int at) {
    BigDecimal value = figure(low(tokens, at));
    if (value == null && (low(tokens, at).equals("a") || low(tokens, at).equals("an"))) {
      BigDecimal scale = at + 1 < tokens.size() ? SCALES.get(low(tokens, at + 1)) : null;
      boolean counts = scale != null && !low(tokens, at + 2).equals("of");
      return counts ? new Number(scale, at + 2) : null;
    }
    if (value == null) {
      return words(tokens, at);
    }
    int end = at + 1;
    while (end < tokens.size() && SCALES.containsKey(low(tokens, end))) {
      value = value.multiply(SCALES.get(low(tokens, end)));
      end++;
    }
    return new Number(value, end);
  }

  /** "two dozen", "twenty-five", "one hundred and six thousand". */
  private static Number words(List<Token> tokens, int at) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    int end = at;
    while (end < tokens.size()) {
      String word = low(tokens, end);
      Integer small = smallNumber(word);
      if (small != null) {
        part = part.add(BigDecimal.valueOf(small));
      } else if (SCALES.containsKey(word) && end > at) {
        part = part.multiply(SCALES.get(word));
        if (SCALES.get(word).compareTo(new BigDecimal(1_000)) >= 0) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else if (!(word.equals("and") && end > at && joins(tokens, end))) {
        break;
      }
      end++;
    }
    return end == at ? null : new Number(total.add(part), end);
  }

  private static boolean joins(List<Token> tokens, int and) {
    return low(tokens, and - 1).equals("hundred") && smallNumber(low(tokens, and + 1)) != null;
  }

  private static Integer smallNumber(String word) {
    Integer value = SMALL.get(word);
    int dash = word.indexOf('-');
    if (value == null && dash > 0) {
      Integer tens = SMALL.get(word.substring(0, dash));
      Integer ones = SMALL.get(word.substring(dash + 1));
      return tens != null && ones != null && tens >= 20 && ones < 10 ? tens + ones : null;
    }
    return value;
  }

  /** A number in figures, with separators of thousands and a decimal point; else null. */
  private static BigDecimal figure(String word) {
    if (word.isEmpty() || word.length() > 20 || !isDigit(word.charAt(0))) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    int points = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        points++;
      }
      if (isDigit(c) || c == '.') {
        digits.append(c);
      } else if (c != ',' || i + 3 >= word.length()) {
        return null;
      }
    }
    return points > 1 || digits.charAt(digits.length() - 1) == '.'
        ? null
        : new BigDecimal(digits.toString());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNoCount(List<Token> tokens, int at, Number number) {
    String before = low(tokens, at - 1);
    String form = tokens.get(at).form();
    boolean bare = number.end == at + 1;
    boolean year =
        bare && form.length() == 4 && form.compareTo("1500") >= 0 && form.compareTo("2100") < 0;
    boolean counted = !unit(tokens, number.end).isEmpty() || isCurrency(tokens, at - 1);
    if (year && !counted && (tokens.size() <= number.end || !isPlural(tokens.get(number.end)))) {
      return true;
    }
    if (MONTHS.contains(before) || (bare && MONTHS.contains(low(tokens, number.end)) && !counted)) {
      return true;
    }
    return NO_COUNTS.contains(before)
        || low(tokens, number.end).equals(":")
        || (before.equals("+") && low(tokens, at - 2).startsWith("p"))
        || low(tokens, number.end).equals("+")
        || (low(tokens, at).equals("one") && bare && counted == false);
  }

  private static boolean isPlural(Token token) {
    return token.tag().endsWith("S") || token.form().endsWith("s");
  }

  private static int modifierBegin(List<Token> tokens, int number) {
    int begin = number;
    for (int length = 4; length > 0; length--) {
      int from = number - length;
      if (from >= 0 && MODIFIERS.containsKey(join(tokens, from, number))) {
        begin = from;
        break;
      }
    }
    return begin;
  }

  private static String join(List<Token> tokens, int from, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      text.append(i > from ? " " : "").append(low(tokens, i));
    }
    return text.toString();
  }

  /** "100 or more", "at 40 per cent or so". */
  private static String suffix(List<Token> tokens, Number number) {
    if (low(tokens, number.end).equals("or")) {
      String next = low(tokens, number.end + 1);
      return next.equals("more") ? "at least" : next.equals("so") ? "about" : "";
    }
    return "";
  }

  private static boolean isCurrency(List<Token> tokens, int at) {
    return CURRENCIES.containsKey(low(tokens, at));
  }

  private static String currency(List<Token> tokens, int at) {
    return CURRENCIES.get(low(tokens, at));
  }

  private static String unit(List<Token> tokens, int at) {
    String one = low(tokens, at);
    if (one.equals("per") && low(tokens, at + 1).equals("cent")) {
      return "percent";
    }
    return UNITS.getOrDefault(one, "");
  }

  private static String nounAfterUnit(List<Token> tokens, int at) {
    int behind =
        low(tokens, at).equals("per") ? at + 2 : UNITS.containsKey(low(tokens, at)) ? at + 1 : at;
    String next = low(tokens, behind);
    return next.equals("of") || next.equals("worth") ? noun(tokens, behind + 1) : "";
  }

  /** The head of the noun phrase that begins at a place: its last noun before anything else. */
  private static String noun(List<Token> tokens, int at) {
    String head = "";
    int from = low(tokens, at).equals("of") ? at + 1 : at;
    int stop = Math.min(tokens.size(), from + FARTHEST_NOUN + 2);
    for (int i = from; i < stop; i++) {
      Token token = tokens.get(i);
      if (token.tag().startsWith("NN") && Character.isLetter(token.form().codePointAt(0))) {
        head = token.lemma();
        if (token.tag().equals("NNS")) {
          return singular(head, token);
        }
      } else if (!head.isEmpty() || !isInsideNounPhrase(token)) {
        return head;
      }
    }
    return head;
  }

  /** "troops" is counted as "troop", though dictionaries keep its plural. */
  private static String singular(String lemma, Token token) {
    boolean kept = lemma.equals(token.form().toLowerCase(Locale.ROOT)) && lemma.endsWith("s");
    return kept ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  private static boolean isInsideNounPhrase(Token token) {
    String tag = token.tag();
    return tag.startsWith("JJ")
        || tag.equals("VBN")
        || tag.equals("VBG")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("HYPH");
  }

  private static String text(ParsedText parsed, Token first, Token last) {
    return first.span().and(last.span()).of(parsed.text());
  }

  private static String low(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> map = new java.util.HashMap<>();
    String[] ones =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < ones.length; i++) {
      map.put(ones[i], i + 1);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      map.put(tens[i], 20 + 10 * i);
    }
    return Map.copyOf(map);
  }

  private static Map<String, String> units() {
    Map<String, String> map = new java.util.HashMap<>();
    String[] same =
        ("percent dollars euros pounds rubles roubles yuan yen kilometers kilometres miles meters"
                + " metres tons tonnes kilograms kilogrammes barrels hours minutes seconds degrees"
                + " feet inches acres hectares gallons liters litres megawatts kilos pounds grams")
            .split(" ");
    for (String unit : same) {
      map.put(unit, unit);
    }
    map.put("%", "percent");
    map.put("kilometers", "kilometres");
    map.put("km", "kilometres");
    map.put("kms", "kilometres");
    map.put("kg", "kilograms");
    map.put("kilos", "kilograms");
    map.put("kilogrammes", "kilograms");
    map.put("meters", "metres");
    map.put("tonnes", "tons");
    map.put("mile", "miles");
    map.put("ton", "tons");
    map.put("tonne", "tons");
    return Map.copyOf(map);
  }

  private static Map<String, Integer> modifiers() {
    Map<String, Integer> map = new java.util.HashMap<>();
    String all =
        "more than|less than|fewer than|up to|as many as|at least|at most|about|around|nearly|almost"
            + "|over|under|some|roughly|approximately|an estimated|estimated|no more than|no fewer than"
            + "|not more than|close to|well over|as much as|as few as|upwards of|in excess of|exactly"
            + "|only|just|just over|just under|a further|another|an additional|additional|below|above"
            + "|the estimated|a reported|an alleged|a maximum of|a minimum of|just about|a total of";
    for (String modifier : all.split("\\|")) {
      map.put(modifier, modifier.length());
    }
    return Map.copyOf(map);
  }
}
