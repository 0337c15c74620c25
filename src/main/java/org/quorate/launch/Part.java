package org.quorate.launch;

/** One part of the embedded default that runs until it is closed; closing twice does no harm. */
public interface Part extends AutoCloseable {
  @Override
  void close();
}
