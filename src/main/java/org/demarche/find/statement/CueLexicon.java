package org.demarche.find.statement;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a word is a cue or part of a source, in levels: 1 unknown, 2 hardly ever … 8 nearly
 * always. Cues are counted by lemma and the tag's first letter, sources by lower-case form.
 */
final class CueLexicon {
  static final int UNKNOWN = 1;

  /** From this level on a word is a likely cue. */
  static final int LIKELY = 5;

  private static final double[] STEPS = {0.03, 0.12, 0.25, 0.4, 0.6, 0.75};
  private static final int SEEN_ENOUGH = 3;

  private final Map<String, Byte> cues;
  private final Map<String, Byte> sources;

  private CueLexicon(Map<String, Byte> cues, Map<String, Byte> sources) {
    this.cues = cues;
    this.sources = sources;
  }

  static CueLexicon learn(List<LabelledWords> reports) {
    Map<String, int[]> cues = new TreeMap<>();
    Map<String, int[]> sources = new TreeMap<>();
    for (LabelledWords report : reports) {
      Words words = report.words();
      for (int i = 0; i < words.size; i++) {
        int role = AttributionLabels.coarse(report.labels()[i]) - 1;
        count(cues, cueKey(words, i), role == Role.CUE.ordinal());
        count(sources, words.lower[i], role == Role.SOURCE.ordinal());
      }
    }
    return new CueLexicon(levels(cues), levels(sources));
  }

  private static void count(Map<String, int[]> counts, String key, boolean hit) {
    int[] count = counts.computeIfAbsent(key, k -> new int[2]);
    count[0] += hit ? 1 : 0;
    count[1]++;
  }

  private static Map<String, Byte> levels(Map<String, int[]> counts) {
    Map<String, Byte> levels = new TreeMap<>();
    counts.forEach(
        (key, count) -> {
          if (count[1] >= SEEN_ENOUGH) {
            byte level = 2;
            for (double step : STEPS) {
              level += (byte) (count[0] > step * count[1] ? 1 : 0);
            }
            levels.put(key, level);
          }
        });
    return levels;
  }

  private static String cueKey(Words words, int i) {
    String tag = words.tag[i];
    return words.lemma[i] + "/" + (tag.isEmpty() ? "" : tag.charAt(0));
  }

  int cueLevel(Words words, int i) {
    return cues.getOrDefault(cueKey(words, i), (byte) UNKNOWN);
  }

  int sourceLevel(Words words, int i) {
    return sources.getOrDefault(words.lower[i], (byte) UNKNOWN);
  }

  void write(DataOutput out) throws IOException {
    for (Map<String, Byte> levels : List.of(cues, sources)) {
      out.writeInt(levels.size());
      for (Map.Entry<String, Byte> entry : levels.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeByte(entry.getValue());
      }
    }
  }

  static CueLexicon read(DataInput in) throws IOException {
    return new CueLexicon(readLevels(in), readLevels(in));
  }

  private static Map<String, Byte> readLevels(DataInput in) throws IOException {
    int size = in.readInt();
    Map<String, Byte> levels = new LinkedHashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      String key = in.readUTF();
      levels.put(key, in.readByte());
    }
    return levels;
  }
}
