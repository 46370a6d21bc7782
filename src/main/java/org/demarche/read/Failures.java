package org.demarche.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why could bytes not be had, in words that are the same on every machine? */
final class Failures {
  private Failures() {}

  static String tell(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "reading it is not permitted";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof ZipException) {
      return "not compressed with gzip, or damaged";
    }
    if (failure instanceof EOFException) {
      return "the compressed data end too early";
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return "could not be read: " + system.getReason();
    }
    return "could not be read: " + failure.getClass().getSimpleName();
  }
}
