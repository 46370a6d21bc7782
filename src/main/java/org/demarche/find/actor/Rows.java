package org.demarche.find.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the tables beside this package: tab-separated columns, "|" between forms, "-" for none. */
final class Rows {
  private Rows() {}

  static List<List<String>> of(String table, int columns) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Rows.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + table);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> row = Arrays.asList(line.split("\t", -1));
          if (row.size() != columns) {
            throw new IllegalStateException(table + " wants " + columns + " columns: " + line);
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's table " + table + " cannot be read", e);
    }
    return rows;
  }

  /** The forms in one cell. */
  static List<String> forms(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split("\\|", -1));
  }
}
