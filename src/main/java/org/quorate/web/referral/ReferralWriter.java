package org.quorate.web.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Deadline;
import org.quorate.kernel.Messages;
import org.quorate.referral.Expected;
import org.quorate.referral.Forum;
import org.quorate.referral.NeedThread;
import org.quorate.referral.Referral;
import org.quorate.referral.ReferralFile;
import org.quorate.referral.ReferralOutcome;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.PatternRule;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.child.ChildWords;
import org.quorate.web.child.Overview.Due;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;
import org.quorate.web.govuk.State;
import org.quorate.web.step.Horizon;

/** Writes the pages about a child's referrals. */
final class ReferralWriter {
  private final ReferralFile file;
  private final Reader reader;
  private final Names names;
  private final Messages words;
  private final Rulebook rulebook;
  private final Horizon horizon;

  /** What the reader may do. */
  record Reader(boolean refers, boolean records) {}

  /** What agencies and people are called. */
  record Names(Map<AgencyId, String> agencies, Map<ProfessionalId, String> people) {}

  ReferralWriter(
      ReferralFile file,
      Reader reader,
      Names names,
      Messages words,
      Rulebook rulebook,
      Horizon horizon) {
    this.file = file;
    this.reader = reader;
    this.names = names;
    this.words = words;
    this.rulebook = rulebook;
    this.horizon = horizon;
  }

  ReferralsPage all() {
    String name = ChildWords.called(file.child());
    return new ReferralsPage(
        words.text("referrals.title", "name", name),
        who(),
        "/children/" + file.child().id(),
        make(""),
        file.referrals().stream()
            .flatMap(referral -> due(referral, false).stream())
            .sorted(Comparator.comparing(Due::state))
            .toList(),
        file.threads().stream().map(this::story).toList());
  }

  /**
   * @param answers whether the reader is the one whose word is waited for
   */
  ReferralPage one(Referral referral, boolean answers) {
    List<ReferralsPage.Line> others =
        file.threadOf(referral).referrals().stream()
            .filter(other -> !other.id().equals(referral.id()))
            .map(this::line)
            .toList();
    return new ReferralPage(
        title(referral),
        who(),
        ReferralsPages.href(file.child().id()),
        due(referral, answers),
        next(referral),
        made(referral),
        referral.outcome() == ReferralOutcome.OPEN ? List.of() : outcome(referral),
        others);
  }

  private Optional<Link> make(String need) {
    String query = need.isEmpty() ? "" : "?need=" + need;
    return reader.refers()
        ? Optional.of(
            Link.to(
                ReferralsPages.href(file.child().id()) + "/new" + query,
                words.text(need.isEmpty() ? "referral-step.new.act" : "referrals.again")))
        : Optional.empty();
  }

  private ReferralsPage.Story story(NeedThread thread) {
    PatternRule often = rulebook.pattern(Pattern.REFERRAL_REFUSED, horizon.today());
    Referral last = thread.referrals().getLast();
    boolean stuck = thread.isRefusedRepeatedly(often);
    return new ReferralsPage.Story(
        words.name(thread.need()),
        thread.what(),
        state(last, stuck),
        says(thread, last, stuck),
        thread.referrals().stream().map(this::line).toList(),
        last.outcome() == ReferralOutcome.REFUSED || last.outcome() == ReferralOutcome.WITHDRAWN
            ? make(thread.need().name())
            : Optional.empty());
  }

  private static State state(Referral last, boolean stuck) {
    if (stuck) {
      return State.BREACH;
    }
    return switch (last.outcome()) {
      case ACCEPTED -> State.IN_ORDER;
      case REFUSED -> last.needsAlternative() ? State.WARNING : State.IN_ORDER;
      case OPEN -> State.COMING_UP;
      case WITHDRAWN -> State.NO_DATE;
    };
  }

  private String says(NeedThread thread, Referral last, boolean stuck) {
    if (stuck) {
      return words.count("referrals.refused-often", thread.refusals().size());
    }
    return switch (last.outcome()) {
      case ACCEPTED -> words.text("referrals.accepted", "whom", whom(last));
      case REFUSED ->
          words.text(
              last.needsAlternative() ? "referrals.refused" : "referrals.refused-settled",
              "whom",
              whom(last));
      case OPEN -> words.text("referrals.open", "whom", whom(last));
      case WITHDRAWN -> words.text("referrals.withdrawn");
    };
  }

  private ReferralsPage.Line line(Referral referral) {
    return new ReferralsPage.Line(
        Link.to(
            ReferralPages.href(referral.id()),
            words.text(
                "referrals.line",
                "day",
                words.shortDate(referral.referredOn()),
                "whom",
                whom(referral))),
        words.text("referrals.by", "name", by(referral)),
        answer(referral),
        referral.outcomeWords());
  }

  private String answer(Referral referral) {
    String day = referral.outcomeOn().map(words::shortDate).orElse("");
    return referral
        .refusalReason()
        .map(why -> words.text("referrals.refused-on", "day", day, "reason", words.name(why)))
        .orElseGet(() -> (words.name(referral.outcome()) + " " + day).strip());
  }

  private String title(Referral referral) {
    return words.text(
        "referral.title", "need", words.name(referral.need()), "whom", whom(referral));
  }

  /** What is owed for it: the lead's word, an alternative, the panel's meeting. */
  private List<Due> due(Referral referral, boolean answers) {
    Stream<Due> acknowledgement =
        Expected.acknowledgement(referral, rulebook, words.zone()).stream()
            .map(
                expected ->
                    due(
                        "referral-due.acknowledgement",
                        referral,
                        expected,
                        answers ? Optional.of(to(referral, "acknowledgement")) : link(referral)));
    Stream<Due> alternative =
        Expected.alternative(referral, rulebook).stream()
            .map(
                expected ->
                    due(
                        "referral-due.alternative",
                        referral,
                        expected,
                        reader.refers()
                            ? Optional.of(to(referral, "alternative"))
                            : Optional.empty()));
    Stream<Due> clocks =
        file.clocksOf(referral).stream()
            .filter(Deadline::isOpen)
            .map(clock -> horizon.writer().write(clock, Optional.empty()));
    return Stream.of(acknowledgement, alternative, clocks).flatMap(each -> each).toList();
  }

  private Optional<Link> link(Referral referral) {
    return Optional.of(Link.to(ReferralPages.href(referral.id()), words.text("referrals.look")));
  }

  private Due due(String key, Referral referral, Expected expected, Optional<Link> act) {
    return new Due(
        horizon.of(expected.by()),
        words.text(key, "whom", whom(referral), "need", words.name(referral.need())),
        by(expected.by()),
        List.of(
            words.count(
                "referral-due.why", expected.limit().value(), "from", words.date(expected.from())),
            words.text("referral-due.source", "source", expected.limit().source())),
        "",
        act);
  }

  private String by(LocalDate day) {
    LocalDate today = horizon.today();
    String key =
        day.isBefore(today)
            ? "child-due.was"
            : day.equals(today) ? "child-due.today" : "child-due.by";
    return words.text(key, "when", words.date(day));
  }

  private List<Link> next(Referral referral) {
    List<Link> links = new ArrayList<>();
    if (reader.refers()) {
      if (referral.outcome() == ReferralOutcome.OPEN) {
        links.add(to(referral, "outcome"));
        links.add(to(referral, "withdrawal"));
      }
      if (referral.needsChallenge()) {
        links.add(to(referral, "challenge"));
      }
    }
    return links;
  }

  private List<Row> made(Referral referral) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("need", need(referral)));
    rows.add(row("whom", whom(referral)));
    rows.add(row("why", referral.why()));
    rows.add(row("on", words.date(referral.referredOn())));
    rows.add(row("by", by(referral)));
    rows.add(row("lead", lead(referral)));
    return rows;
  }

  private String lead(Referral referral) {
    if (referral.acknowledgedAt().isPresent()) {
      return words.text(
          "referral.lead-knows",
          "name",
          referral.acknowledgedBy().orElse(""),
          "when",
          words.when(referral.acknowledgedAt().get()));
    }
    return referral
        .lead()
        .map(id -> words.text("referral.lead-silent", "name", names.people().getOrDefault(id, "")))
        .orElseGet(() -> words.text("referral.no-lead"));
  }

  private List<Row> outcome(Referral referral) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("outcome", answer(referral)));
    if (!referral.outcomeWords().isEmpty()) {
      rows.add(row("words", referral.outcomeWords()));
    }
    if (referral.outcome() == ReferralOutcome.REFUSED) {
      rows.add(
          act(
              "alternative",
              referral.alternativeAt().isPresent()
                  ? alternative(referral)
                  : words.text("referral.no-alternative"),
              referral,
              "alternative"));
      rows.add(
          act(
              "challenge",
              referral.challengedAt().isPresent()
                  ? referral.challengeWords()
                  : words.text("referral.not-challenged"),
              referral,
              "challenge"));
    }
    return rows;
  }

  private String alternative(Referral referral) {
    return Stream.concat(
            referral.alternative().flatMap(file::one).stream().map(this::title),
            Stream.of(referral.alternativeWords()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private Row row(String key, String value) {
    return Row.of(words.text("referral-row." + key), value);
  }

  private Row act(String key, String value, Referral referral, String step) {
    String label = words.text("referral-row." + key);
    return reader.refers()
        ? Row.of(label, value, to(referral, step).about(label))
        : Row.of(label, value);
  }

  private Link to(Referral referral, String step) {
    return Link.to(
        ReferralPages.href(referral.id()) + "/" + step,
        words.text("referral-step." + step + ".act"));
  }

  private String need(Referral referral) {
    String kind = words.name(referral.need());
    return referral.what().isEmpty() ? kind : kind + ": " + referral.what();
  }

  private String whom(Referral referral) {
    String named =
        Stream.of(
                referral.toAgency().map(id -> names.agencies().getOrDefault(id, "")).orElse(""),
                referral.toWhom())
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", "));
    String kind = words.name(referral.forum());
    if (named.isEmpty()) {
      return kind;
    }
    return referral.forum() == Forum.SERVICE ? named : kind + " (" + named + ")";
  }

  private String by(Referral referral) {
    return Stream.of(
            referral.referredBy(),
            referral.referringAgency().map(id -> names.agencies().getOrDefault(id, "")).orElse(""))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(", "));
  }

  private String who() {
    return ChildWords.called(file.child()) + " · " + file.child().reference();
  }
}
