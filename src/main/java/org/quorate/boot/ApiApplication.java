package org.quorate.boot;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.quorate.api.AccountResource;
import org.quorate.api.AgencyResource;
import org.quorate.api.AuditResource;
import org.quorate.api.CaseloadResource;
import org.quorate.api.ChildCaseResource;
import org.quorate.api.ChildFamilyResource;
import org.quorate.api.ChildFileResource;
import org.quorate.api.ChildKnowledgeResource;
import org.quorate.api.ChildPlanResource;
import org.quorate.api.ChildResource;
import org.quorate.api.ChildStandingResource;
import org.quorate.api.ChronologyResource;
import org.quorate.api.DirectoryFileResource;
import org.quorate.api.EpisodeResource;
import org.quorate.api.IndexResource;
import org.quorate.api.LeadResource;
import org.quorate.api.MeetingResource;
import org.quorate.api.MeetingTableResource;
import org.quorate.api.MissingPatternResource;
import org.quorate.api.MissingResource;
import org.quorate.api.PlanAreaResource;
import org.quorate.api.PlanResource;
import org.quorate.api.PlanVoiceResource;
import org.quorate.api.ProfessionalResource;
import org.quorate.api.QuarantineResource;
import org.quorate.api.ReferralResource;
import org.quorate.api.ReferralsResource;
import org.quorate.api.RulesResource;
import org.quorate.http.CallerFilter;
import org.quorate.http.FailureMapper;
import org.quorate.http.InvalidValueMapper;
import org.quorate.http.NeedsFilter;
import org.quorate.http.OriginFilter;
import org.quorate.http.ProblemMapper;
import org.quorate.http.RefusalMapper;
import org.quorate.http.WrongJsonMapper;

/** The door for programs, under {@code /api}: every resource and provider by name, none found. */
@ApplicationPath("/api")
public class ApiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AccountResource.class,
        AgencyResource.class,
        AuditResource.class,
        CallerFilter.class,
        CaseloadResource.class,
        ChildCaseResource.class,
        ChildFamilyResource.class,
        ChildFileResource.class,
        ChildKnowledgeResource.class,
        ChildResource.class,
        ChildStandingResource.class,
        ChronologyResource.class,
        DirectoryFileResource.class,
        FailureMapper.class,
        IndexResource.class,
        InvalidValueMapper.class,
        LeadResource.class,
        EpisodeResource.class,
        MissingPatternResource.class,
        MissingResource.class,
        ReferralResource.class,
        ReferralsResource.class,
        MeetingResource.class,
        MeetingTableResource.class,
        NeedsFilter.class,
        OriginFilter.class,
        ProblemMapper.class,
        QuarantineResource.class,
        ProfessionalResource.class,
        RefusalMapper.class,
        ChildPlanResource.class,
        PlanAreaResource.class,
        PlanResource.class,
        PlanVoiceResource.class,
        RulesResource.class,
        WrongJsonMapper.class);
  }

  /** Jersey's own description stays off: {@code /openapi} is the one. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
