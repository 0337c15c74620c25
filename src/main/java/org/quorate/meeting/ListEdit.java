package org.quorate.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.EmailAddress;
import org.quorate.network.Edit;
import org.quorate.network.LeftOff;
import org.quorate.rulebook.Sector;

/** One {@link Edit} of a draft's list, as it is kept. */
@Embeddable
public class ListEdit {
  private String line;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  @Column(name = "agency_id")
  private AgencyId agency;

  @Column(name = "professional_id")
  private ProfessionalId professional;

  private String name;
  private String organisation;
  private String address;

  @Enumerated(EnumType.STRING)
  private LeftOff.Reason reason;

  private String words;

  @Column(name = "by_name")
  private String by;

  protected ListEdit() {}

  enum Kind {
    LEAVE_OFF,
    ASK,
    DIRECT,
    ADD
  }

  private ListEdit(Kind kind, String line) {
    this.kind = kind;
    this.line = line;
  }

  static ListEdit of(Edit edit) {
    return switch (edit) {
      case Edit.Ask ask -> new ListEdit(Kind.ASK, ask.line());
      case Edit.LeaveOff off -> {
        ListEdit kept = new ListEdit(Kind.LEAVE_OFF, off.line());
        kept.reason = off.leftOff().reason();
        kept.words = off.leftOff().words();
        kept.by = off.leftOff().by();
        yield kept;
      }
      case Edit.Direct to -> new ListEdit(Kind.DIRECT, to.line()).to(to.whom());
      case Edit.Add add -> {
        ListEdit kept = new ListEdit(Kind.ADD, add.line()).to(add.whom());
        kept.sector = add.sector();
        kept.by = add.by();
        yield kept;
      }
    };
  }

  private ListEdit to(Edit.Whom whom) {
    agency = whom.agency().orElse(null);
    professional = whom.person().orElse(null);
    name = whom.name();
    organisation = whom.organisation();
    address = whom.address().value();
    return this;
  }

  Edit edit() {
    return switch (kind) {
      case ASK -> new Edit.Ask(line);
      case LEAVE_OFF -> new Edit.LeaveOff(line, new LeftOff(reason, words, by));
      case DIRECT -> new Edit.Direct(line, whom());
      case ADD -> new Edit.Add(line, sector, whom(), by);
    };
  }

  private Edit.Whom whom() {
    return new Edit.Whom(
        Optional.ofNullable(agency),
        Optional.ofNullable(professional),
        name,
        organisation,
        new EmailAddress(address));
  }

  /** A newer edit of the same line takes the place of this one, unless it only adds to it. */
  boolean isReplacedBy(Edit newer) {
    if (!line.equals(newer.line())) {
      return false;
    }
    return switch (newer) {
      case Edit.LeaveOff off -> kind == Kind.LEAVE_OFF || kind == Kind.ASK;
      case Edit.Ask ask -> kind == Kind.LEAVE_OFF || kind == Kind.ASK;
      case Edit.Direct to -> kind != Kind.ADD;
      case Edit.Add add -> true;
    };
  }

  /** Whoever was added by hand is left off again: then nothing was changed at all. */
  boolean isTakenBackBy(Edit newer) {
    return newer instanceof Edit.LeaveOff && kind == Kind.ADD && line.equals(newer.line());
  }
}
