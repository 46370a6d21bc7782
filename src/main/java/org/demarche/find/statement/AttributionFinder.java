package org.demarche.find.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Attribution;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.StatementKind;
import org.demarche.text.ParsedText;

/**
 * Finds what a report credits to whom: content, cue and source of direct, mixed and indirect
 * speech, and of stance and intention.
 *
 * <p>A linear-chain model labels tokens, rankers tie the labelled spans together, and a small book
 * of rules adds demands, refusals, offers and the like that the model misses. Safe for use by
 * several threads.
 */
public final class AttributionFinder {
  static final String MODEL = "attribution-1.bin";
  private static final String BY_MODEL = "attribution-crf-1";
  private static final double DIRECT = 0.95;
  private static final double WORTH_TELLING = 0.6;
  private static final double WORTH_TELLING_OF_NOBODY = 0.75;
  private static final Emissions NO_OTHER_MODEL = (report, parsed) -> new float[0][];

  /** The model that ships, read when it is first needed. */
  private static final class Shipped {
    static final AttributionModel MODEL_READ = read();

    private static AttributionModel read() {
      try (InputStream in = Resources.open(MODEL)) {
        return AttributionModel.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the resource " + MODEL, e);
      }
    }

    private Shipped() {}
  }

  private final RuleBook book;
  private final Emissions other;
  private final float share;

  private AttributionFinder(RuleBook book, Emissions other, float share) {
    this.book = book;
    this.other = other;
    this.share = share;
  }

  /** The model this program ships. */
  static AttributionModel shipped() {
    return Shipped.MODEL_READ;
  }

  /** The finder with the model this program ships, which is read when it is first needed. */
  public static AttributionFinder load() {
    return new AttributionFinder(RuleBook.load(), NO_OTHER_MODEL, 1);
  }

  /**
   * This finder with another model mixed in.
   *
   * @param model the other model
   * @param ownShare how much our own log-probabilities count beside the other's; about 0.15 for a
   *     strong one
   */
  public AttributionFinder with(Emissions model, double ownShare) {
    return new AttributionFinder(book, model, (float) ownShare);
  }

  /**
   * Attributions that may become statements, in the order of their contents: one sentence or
   * quotation each, and only what stands in the article's body or captions.
   */
  public List<Attribution> find(Report report, ParsedText parsed) {
    Words words = new Words(report, parsed);
    List<Find> rules = new ArrayList<>(new QuotationFinder(words, book).find());
    rules.addAll(new RuleFinder(words, book).find());
    rules.removeIf(find -> isUnsaid(words, find));
    Splitter splitter = new Splitter(words);
    List<Find> model =
        findByModel(report, words).stream().filter(find -> isTold(words, find)).toList();
    List<Attribution> all =
        Merger.merge(words, model, rules).stream()
            .flatMap(find -> splitter.split(find).stream())
            .map(find -> attribution(words, find))
            .sorted(Comparator.comparing(a -> a.content().get(0)))
            .toList();
    return withoutPieces(all);
  }

  /** Only finds with the same source can hold each other. */
  private static List<Attribution> withoutPieces(List<Attribution> all) {
    Map<List<Span>, List<Attribution>> bySource = new HashMap<>();
    all.forEach(one -> bySource.computeIfAbsent(one.source(), s -> new ArrayList<>()).add(one));
    return all.stream()
        .filter(one -> bySource.get(one.source()).stream().noneMatch(o -> isPieceOf(one, o)))
        .toList();
  }

  /** A piece of another content with the same source is told by that one. */
  private static boolean isPieceOf(Attribution one, Attribution other) {
    return one != other
        && !one.source().isEmpty()
        && other.contentSpan().covers(one.contentSpan())
        && other.contentSpan().length() > one.contentSpan().length();
  }

  /**
   * All attributions the model finds, as annotators of PolNeAR cut them: everything around one cue
   * together, in every zone. For measuring.
   */
  public List<Attribution> findWhole(Report report, ParsedText parsed) {
    Words words = new Words(report, parsed);
    return findByModel(report, words).stream().map(find -> attribution(words, find)).toList();
  }

  private List<Find> findByModel(Report report, Words words) {
    AttributionModel model = shipped();
    float[][] emissions = other.of(report, words.parsed);
    Tagging tagging = model.tagger().tag(words, emissions, share);
    List<Find> finds = new ArrayList<>();
    for (Link link : model.linker().link(words, tagging.segments())) {
      double confidence = model.calibration().probability(Calibration.describe(words, link));
      finds.add(new Find(link, confidence, BY_MODEL));
    }
    return finds;
  }

  /** Whether a find of the model may become a statement. */
  private boolean isTold(Words words, Find find) {
    boolean anybody = !find.link().source().isEmpty();
    boolean inArticle = true;
    for (Segment segment : find.link().content()) {
      for (int i = segment.first(); i < segment.end(); i++) {
        inArticle &= words.article[i];
      }
    }
    return inArticle
        && find.confidence() >= (anybody ? WORTH_TELLING : WORTH_TELLING_OF_NOBODY)
        && !isTitle(words, find)
        && !isUnsaid(words, find);
  }

  /** "Neither side said …", "he did not say …": shown as words of theirs it would be inverted. */
  private boolean isUnsaid(Words words, Find find) {
    for (Segment source : find.link().source()) {
      int before = Math.max(source.first() - 1, words.sentenceFirst[source.first()]);
      boolean nobody = book.is("nobody", words.lower[before]);
      if (nobody || book.is("nobody", words.lower[source.first()])) {
        return true;
      }
    }
    boolean negated = false;
    boolean says = false;
    for (Segment cue : find.link().cue()) {
      for (int i = cue.first(); i < cue.end(); i++) {
        negated |= book.is("negation", words.lower[i]);
        says |=
            book.is("speak", words.lower[i])
                || book.of(words.lower[i]).stream().anyMatch(r -> r.name().equals("communicate-1"));
      }
    }
    return negated && says;
  }

  /** Whether a content is the title of a work: nobody says "The Long Winter". */
  private boolean isTitle(Words words, Find find) {
    boolean spoken = false;
    for (Segment cue : find.link().cue()) {
      spoken |= book.is("speak", words.lower[cue.end() - 1]);
    }
    int capitals = 0;
    for (int i = find.firstToken(); i < find.endToken() && words.quoted(i); i++) {
      boolean shortWord = words.form[i].length() < 4;
      if (words.word(i) && !words.capital[i] && !shortWord) {
        return false;
      }
      capitals += words.capital[i] ? 1 : 0;
    }
    return !spoken && capitals > 1 && words.quoted(find.firstToken());
  }

  private static Attribution attribution(Words words, Find find) {
    List<Span> content = spans(words, find.link().content());
    return new Attribution(
        content,
        spans(words, find.link().cue()),
        spans(words, find.link().source()),
        kind(words, find.link().content()),
        Math.round(find.confidence() * 1000) / 1000.0,
        find.by());
  }

  private static List<Span> spans(Words words, List<Segment> segments) {
    return segments.stream().map(segment -> segment.span(words)).toList();
  }

  /** Which share of the content's letters and digits stands between quotation marks. */
  private static StatementKind kind(Words words, List<Segment> content) {
    String text = words.parsed.text();
    int all = 0;
    int quoted = 0;
    for (Segment segment : content) {
      for (int i = segment.first(); i < segment.end(); i++) {
        int letters = Texts.words(text, words.token(i).span());
        all += letters;
        quoted += words.quoted(i) ? letters : 0;
      }
    }
    if (quoted == 0) {
      return StatementKind.INDIRECT;
    }
    return quoted >= DIRECT * all ? StatementKind.DIRECT : StatementKind.MIXED;
  }
}
