package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.child.ChildId;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Slot;

/**
 * Refuses names in what people typed for a meeting before anything is sent, and says in which
 * field, line and word. The check page asks it early; the mail room asks it again when a meeting is
 * scheduled, in the same transaction.
 */
@ApplicationScoped
public class TypedText {
  private FamilyNames names;
  private Messages messages;

  protected TypedText() {}

  @Inject
  public TypedText(FamilyNames names, Messages messages) {
    this.names = names;
    this.messages = messages;
  }

  /**
   * What is wrong with the texts of a meeting; empty where no name occurs.
   *
   * @param note what everybody asked is told
   */
  public List<Rejected.Fault> faults(Collection<ChildId> children, Slot slot, String note) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("place", slot.place());
    typed.put("room", slot.room());
    typed.put("link", slot.link());
    typed.put("note", note);
    typed.values().removeIf(String::isBlank);
    if (typed.isEmpty()) {
      return List.of();
    }
    NameScanner scanner = new NameScanner(names.of(children));
    List<Rejected.Fault> faults = new ArrayList<>();
    typed.forEach(
        (field, text) ->
            scanner
                .firstIn(text)
                .ifPresent(
                    where ->
                        faults.add(
                            new Rejected.Fault(
                                MailProblem.NAME_IN_TEXT,
                                field,
                                Map.of(
                                    "field", messages.text("mail.field." + field),
                                    "line", where.line(),
                                    "word", where.word())))));
    return faults;
  }

  /** As above, thrown. */
  public void refuseNames(Collection<ChildId> children, Slot slot, String note) {
    List<Rejected.Fault> faults = faults(children, slot, note);
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
  }
}
