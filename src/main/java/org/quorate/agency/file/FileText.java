package org.quorate.agency.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.quorate.kernel.Rejected;

/**
 * The text in an uploaded file. Only UTF-8 is taken, with or without its mark: guessing another
 * encoding would misspell people's names without a sound.
 */
final class FileText {
  /** A directory of five thousand people is below half of it. */
  static final int LARGEST = 1_048_576;

  private FileText() {}

  static String of(byte[] file) {
    if (file.length == 0) {
      throw new Rejected(FileProblem.NO_FILE, "file");
    }
    if (file.length > LARGEST) {
      throw new Rejected(FileProblem.TOO_LARGE, "file");
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString();
      if (text.indexOf('\0') >= 0) {
        throw new Rejected(FileProblem.NOT_UTF8, "file");
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new Rejected(FileProblem.NOT_UTF8, "file");
    }
  }
}
