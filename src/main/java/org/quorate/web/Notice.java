package org.quorate.web;

import java.io.Serializable;

/**
 * What has just been done, told once on the next page.
 *
 * @param tone whether it went well
 * @param text the whole sentence, already in the reader's language
 */
public record Notice(Tone tone, String text) implements Serializable {
  /** How the banner looks. */
  public enum Tone {
    SUCCESS,
    IMPORTANT
  }

  public static Notice success(String text) {
    return new Notice(Tone.SUCCESS, text);
  }

  public static Notice important(String text) {
    return new Notice(Tone.IMPORTANT, text);
  }

  public boolean isSuccess() {
    return tone == Tone.SUCCESS;
  }
}
