package org.demarche.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Breaks a document's lines, so that a line holds one element and two documents can be compared.
 */
final class OneElementALine extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1;

  OneElementALine() {
    super("");
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    breakLine(out, 1);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    breakLine(out, 1);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    // The context is already the object's, so that only the outermost one breaks.
    breakLine(out, 1);
    out.writeRaw('}');
    breakLine(out, 0);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    breakLine(out, 2);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    breakLine(out, 2);
  }

  private static void breakLine(JsonGenerator out, int depth) throws IOException {
    if (depthOf(out.getOutputContext()) == depth) {
      out.writeRaw('\n');
    }
  }

  private static int depthOf(JsonStreamContext context) {
    int depth = 0;
    for (JsonStreamContext at = context.getParent(); at != null; at = at.getParent()) {
      depth++;
    }
    return depth;
  }
}
