package org.quorate.web.quarantine;

import java.util.Map;
import org.quorate.kernel.Messages;
import org.quorate.mail.JpaQuarantineBoard.ArrivedRow;

/** Says why a message waits and what it claims. */
final class QuarantineWords {
  private final Messages messages;

  QuarantineWords(Messages messages) {
    this.messages = messages;
  }

  QuarantineList.Line line(ArrivedRow row) {
    return new QuarantineList.Line(
        "/quarantine/" + row.mail(),
        messages.when(row.at()),
        from(row),
        row.subject().isEmpty() ? messages.text("quarantine.no-subject") : row.subject(),
        reason(row),
        claims(row));
  }

  String from(ArrivedRow row) {
    return row.from().isEmpty() ? messages.text("quarantine.nobody") : row.from();
  }

  String reason(ArrivedRow row) {
    return row.reason().map(messages::name).orElse("");
  }

  /** "It says: Coming. By train." */
  String claims(ArrivedRow row) {
    String said =
        row.answer().map(answer -> messages.text("quarantine.claims", "answer", answer)).orElse("");
    String comment =
        row.comment().isEmpty()
            ? ""
            : " " + messages.text("quarantine.writes", "words", row.comment());
    String proposed =
        row.proposed().isEmpty()
            ? ""
            : " " + messages.text("quarantine.proposes", Map.of("time", row.proposed()));
    return (said + comment + proposed).strip();
  }
}
