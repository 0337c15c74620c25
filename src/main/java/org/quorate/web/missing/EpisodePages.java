package org.quorate.web.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.missing.AcknowledgeEpisode;
import org.quorate.missing.EpisodeId;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.MissingFile;
import org.quorate.missing.ReadMissing;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.child.ChildWords;
import org.quorate.web.step.Horizon;
import org.quorate.web.step.Matter;
import org.quorate.web.step.Step;
import org.quorate.web.step.StepForms;

/** One missing episode and the small forms by which it goes on. */
@Path("/missing/{episode: [0-9a-f-]{36}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class EpisodePages {
  private final ReadMissing readMissing;
  private final EpisodeSteps episodeSteps;
  private final InterviewSteps interviewSteps;
  private final StepForms forms;
  private final Agencies agencies;
  private final Horizon horizon;
  private final Guard guard;
  private final CurrentCaller caller;
  private final Messages messages;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected EpisodePages() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  public EpisodePages(
      ReadMissing readMissing,
      EpisodeSteps episodeSteps,
      InterviewSteps interviewSteps,
      StepForms forms,
      Agencies agencies,
      Horizon horizon,
      Guard guard,
      CurrentCaller caller,
      Messages messages,
      Clock clock) {
    this.readMissing = readMissing;
    this.episodeSteps = episodeSteps;
    this.interviewSteps = interviewSteps;
    this.forms = forms;
    this.agencies = agencies;
    this.horizon = horizon;
    this.guard = guard;
    this.caller = caller;
    this.messages = messages;
    this.clock = clock;
  }

  @GET
  public View episode(@PathParam("episode") UUID id) {
    MissingFile file = file(id, "missing.episode");
    MissingEpisode episode = one(file, id);
    Instant now = clock.instant();
    EpisodeWriter writer =
        new EpisodeWriter(
            file, episode, reader(file, episode), messages, horizon.writer(), names(episode), now);
    return View.of("missing/episode", writer.write());
  }

  @GET
  @Path("/{step: [a-z-]+}")
  public View ask(@PathParam("episode") UUID id, @PathParam("step") String path) {
    MissingFile file = file(id, "missing." + path);
    MissingEpisode episode = one(file, id);
    return forms.ask(matter(file, episode), step(file, episode, path));
  }

  @POST
  @Path("/{step: [a-z-]+}")
  public Object take(@PathParam("episode") UUID id, @PathParam("step") String path, Form form) {
    MissingFile file = file(id, "missing." + path);
    MissingEpisode episode = one(file, id);
    return forms.take(matter(file, episode), step(file, episode, path), form);
  }

  /** Where an episode's page lies. */
  static String href(EpisodeId episode) {
    return "/missing/" + episode;
  }

  private MissingFile file(UUID id, String page) {
    return readMissing.run(new EpisodeId(id), page, caller.get());
  }

  private static MissingEpisode one(MissingFile file, UUID id) {
    return file.episodes().stream()
        .filter(episode -> episode.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  private Step step(MissingFile file, MissingEpisode episode, String path) {
    Step step =
        Stream.concat(episodeSteps.of(episode).stream(), interviewSteps.of(episode).stream())
            .filter(s -> s.path().equals(path))
            .findFirst()
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    guard.require(caller.get(), step.needs(), file.child().id().value());
    return step;
  }

  private EpisodeWriter.Reader reader(MissingFile file, MissingEpisode episode) {
    Caller me = caller.get();
    boolean records = guard.allows(me, Permission.RECORD_CHILD);
    return new EpisodeWriter.Reader(
        guard.allows(me, Permission.REPORT_MISSING),
        records,
        records && AcknowledgeEpisode.mayAnswer(me, file.child(), episode));
  }

  private Map<AgencyId, String> names(MissingEpisode episode) {
    var named =
        Stream.of(
                episode.report().agency().stream(),
                episode.interview().agency().stream(),
                episode.shared().stream().flatMap(share -> share.agency().stream()))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());
    return named.isEmpty()
        ? Map.of()
        : agencies.withIds(named).stream().collect(Collectors.toMap(Agency::id, Agency::name));
  }

  private static Matter matter(MissingFile file, MissingEpisode episode) {
    return new Matter(
        "missing-form.",
        "missing-step.",
        ChildWords.called(file.child()) + " · " + file.child().reference(),
        href(episode.id()),
        Optional.of(episode.version()));
  }
}
