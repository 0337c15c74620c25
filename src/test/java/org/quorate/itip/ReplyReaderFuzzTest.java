package org.quorate.itip;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever arrives, the reader reads what it can. In a normal run the recorded inputs are tried;
 * with {@code JAZZER_FUZZ=1} new ones are looked for.
 */
class ReplyReaderFuzzTest {
  @FuzzTest(maxDuration = "30s")
  void no_input_makes_it_throw(byte[] content) {
    ReplyReader.distinct(ReplyReader.read(content)).forEach(ReadReply::answering);
  }
}
