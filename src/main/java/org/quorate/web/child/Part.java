package org.quorate.web.child;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.web.Form;

/** One part of a child's record with a small form of its own: below {@code /children/ID/}. */
interface Part {
  /** The last piece of its path, and of the keys of its words. */
  String path();

  /** Where one comes from, and goes back to when it is saved. */
  default String home(ChildId child) {
    return ChildPages.href(child);
  }

  List<Question> questions(Asking ask, ChildFile file);

  /** The form as it stands now; empty for something new. */
  default Form filled(ChildFile file, Optional<UUID> item) {
    return Form.EMPTY;
  }

  /** Throws {@code Rejected} with every fault; what was typed is shown again. */
  void save(Sent sent);

  /**
   * A form that was sent.
   *
   * @param version of the record when the form was shown
   * @param item which of several things it is about: an enrolment, a family member
   */
  record Sent(ChildId child, Optional<Long> version, Optional<UUID> item, Form form, Caller by) {
    Answers answers() {
      return new Answers(form);
    }

    /** Throws {@code NOT_ON_FILE} where the address names none. */
    UUID one() {
      return item.orElseThrow(
          () -> new org.quorate.kernel.Rejected(org.quorate.child.ChildProblem.NOT_ON_FILE));
    }
  }
}
