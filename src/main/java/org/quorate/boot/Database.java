package org.quorate.boot;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * Where the records are: MariaDB, reached through a pool of the server named {@code
 * java:app/jdbc/quorate}, set up by {@code QUORATE_DB_*}. A connection is looked at before it is
 * lent, so that a restarted database costs nobody a request.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/quorate",
    className = "org.quorate.boot.BatchingDataSource",
    url = "${MPCONFIG=QUORATE_DB_URL}",
    user = "${MPCONFIG=QUORATE_DB_USER}",
    password = "${MPCONFIG=QUORATE_DB_PASSWORD}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 20,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
@ApplicationScoped
public class Database {}
