package org.quorate.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Ports of this machine; everything the embedded default opens is reachable from here only. */
public final class Ports {
  /** The address that no other machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  private Ports() {}

  /** A port that nobody has at this moment. */
  public static int free() {
    try (ServerSocket socket = bound(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new LaunchFault("This machine has no free port: " + e.getMessage(), e);
    }
  }

  /** The same port; a fault that says which variable chooses another where it is taken. */
  static int requireFree(int port, String variable) {
    try (ServerSocket socket = bound(port)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new LaunchFault(
          "Port "
              + port
              + " is taken by another program. Choose another with the environment variable "
              + variable
              + ", for example "
              + variable
              + "="
              + (port + 1)
              + ".",
          e);
    }
  }

  private static ServerSocket bound(int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(loopback(), port));
    return socket;
  }

  private static InetAddress loopback() throws UnknownHostException {
    return InetAddress.getByName(LOOPBACK);
  }
}
