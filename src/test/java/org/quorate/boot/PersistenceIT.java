package org.quorate.boot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.audit.AuditEntry;
import org.quorate.audit.AuditTrail;
import org.quorate.audit.Viewed;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;
import org.quorate.rulebook.Sector;
import org.quorate.testing.AgencyBuilder;
import org.quorate.testing.BuiltWar;
import org.quorate.testing.ProfessionalBuilder;

/** What the converters and the weaver make of our types on the real server and database. */
@ExtendWith(ArquillianExtension.class)
class PersistenceIT {
  /** Summer time in London: whoever reads it in the zone of the machine is an hour out. */
  private static final Instant SUMMER_NIGHT =
      Instant.parse("2026-07-01T00:30:00.123456Z").truncatedTo(ChronoUnit.MICROS);

  @Inject private Clock clock;
  @Inject private AuditTrail trail;
  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "quorate")
  private EntityManager records;

  @Deployment
  static WebArchive war() {
    return BuiltWar.with(PersistenceIT.class, AgencyBuilder.class, ProfessionalBuilder.class);
  }

  @Test
  void typed_ids_and_empty_ones_come_back_as_they_were_stored() throws Exception {
    Agency surgery =
        AgencyBuilder.anAgency()
            .called("Surgery " + Uuid7.at(clock.instant()))
            .ofKind(Sector.GP)
            .build();
    Professional doctor = ProfessionalBuilder.aProfessional().of(surgery);

    transaction.begin();
    records.persist(surgery);
    records.persist(doctor);
    transaction.commit();
    records.clear();
    Professional found = records.find(Professional.class, doctor.id().value());

    assertThat(found.agency()).isEqualTo(surgery.id());
    assertThat(found.deputy()).isEmpty();
    assertThat(records.find(Agency.class, surgery.id().value()).name()).isEqualTo(surgery.name());
  }

  @Test
  void a_moment_comes_back_to_the_microsecond_in_utc() throws Exception {
    UUID child = Uuid7.at(clock.instant());
    Viewed fact = new Viewed(Actor.SERVICE, SUMMER_NIGHT, Set.of(Subject.child(child)), "child");

    transaction.begin();
    trail.append(AuditEntry.of(fact));
    transaction.commit();
    records.clear();

    assertThat(trail.read(AuditTrail.Filter.ofChild(child), 2))
        .extracting(AuditEntry::at)
        .containsExactly(SUMMER_NIGHT);
    assertThat(
            records
                .createNativeQuery("select cast(at as char) from audit_entry where child_id = ?")
                .setParameter(1, child.toString())
                .getSingleResult())
        .isEqualTo("2026-07-01 00:30:00.123456");
  }
}
