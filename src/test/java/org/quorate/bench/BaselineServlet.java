package org.quorate.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Runs inside a copy of the WAR: what the server, the sign-in and the pool cost without us. {@code
 * /inserts} writes the rows of a stored meeting by JDBC in one transaction; {@code /nothing}
 * answers. Below {@code /api}, so that every call is signed in as ours are.
 */
@WebServlet("/api/bench/*")
public class BaselineServlet extends HttpServlet {
  @Resource(lookup = "java:app/jdbc/quorate")
  private DataSource database;

  @Resource private UserTransaction transaction;

  private MeetingCopy copy;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    if (request.getPathInfo().equals("/inserts")) {
      try {
        insert(UUID.fromString(request.getParameter("meeting")));
      } catch (SQLException
          | NotSupportedException
          | SystemException
          | RollbackException
          | HeuristicMixedException
          | HeuristicRollbackException e) {
        throw new ServletException(e);
      }
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private void insert(UUID meeting)
      throws SQLException,
          NotSupportedException,
          SystemException,
          RollbackException,
          HeuristicMixedException,
          HeuristicRollbackException {
    transaction.begin();
    try (Connection connection = database.getConnection()) {
      stored(connection, meeting).write(connection);
    } catch (SQLException e) {
      transaction.rollback();
      throw e;
    }
    transaction.commit();
  }

  private synchronized MeetingCopy stored(Connection connection, UUID meeting) throws SQLException {
    if (copy == null) {
      copy = MeetingCopy.asStored(connection, meeting);
    }
    return copy;
  }
}
