package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.StrikeOutEntry;

/** An entry of her file was written wrongly. */
@ApplicationScoped
public class EntryStrikeOutPart implements Part {
  private final StrikeOutEntry strikeOutEntry;

  /** For CDI's proxy only. */
  protected EntryStrikeOutPart() {
    this(null);
  }

  @Inject
  public EntryStrikeOutPart(StrikeOutEntry strikeOutEntry) {
    this.strikeOutEntry = strikeOutEntry;
  }

  @Override
  public String path() {
    return "entry-strike-out";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.lines("why"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    strikeOutEntry.run(new StrikeOutEntry.Request(sent.one(), answers.text("why")), sent.by());
  }
}
