package org.quorate.boot;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The driver's connections, made so that a batch travels as one. Payara's pool prepares every
 * statement in the form that names cursor type and concurrency, which the driver never sends in
 * bulk: 22 rows become 22 round trips. Here that form is turned into the plain one. It is a {@code
 * DataSource} and nothing more on purpose: the driver's own class is also an {@code XADataSource},
 * and the pool would take it as that.
 *
 * <p>The pool makes it by name and sets url, user and password (see {@link Database}).
 */
public class BatchingDataSource implements DataSource {
  private final MariaDbDataSource driver = new MariaDbDataSource();

  /** The pool is set up before anything of ours is asked; what it was not told it hands on raw. */
  public void setUrl(String url) throws SQLException {
    if (url.startsWith("${")) {
      StartUp.refuse("QUORATE_DB_URL is missing. It is " + Settings.OF_THE_DATABASE + ".");
    }
    driver.setUrl(url);
  }

  public void setUser(String user) throws SQLException {
    driver.setUser(user);
  }

  public void setPassword(String password) throws SQLException {
    driver.setPassword(password);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return batching(driver.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return batching(driver.getConnection(user, password));
  }

  private static Connection batching(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            BatchingDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                isPlainInDisguise(method, arguments)
                    ? connection.prepareStatement((String) arguments[0])
                    : call(connection, method, arguments));
  }

  /** {@code prepareStatement(sql, FORWARD_ONLY, READ_ONLY)}: what the plain form means anyway. */
  private static boolean isPlainInDisguise(Method method, Object[] arguments) {
    return method.getName().equals("prepareStatement")
        && arguments.length == 3
        && Integer.valueOf(ResultSet.TYPE_FORWARD_ONLY).equals(arguments[1])
        && Integer.valueOf(ResultSet.CONCUR_READ_ONLY).equals(arguments[2]);
  }

  private static Object call(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return driver.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    driver.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    driver.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return driver.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return driver.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(this) ? type.cast(this) : driver.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || driver.isWrapperFor(type);
  }
}
