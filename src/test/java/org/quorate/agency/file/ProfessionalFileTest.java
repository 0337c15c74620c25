package org.quorate.agency.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.agency.AgencyProblem;
import org.quorate.agency.file.Comparison.Change;
import org.quorate.agency.file.Comparison.Difference;
import org.quorate.agency.file.Comparison.Verdict;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Fact;
import org.quorate.testing.AgencyBuilder;
import org.quorate.testing.Cast;
import org.quorate.testing.MemoryAgencies;
import org.quorate.testing.MemoryProfessionals;
import org.quorate.testing.ProfessionalBuilder;

class ProfessionalFileTest {
  private static final Instant NOW = Instant.parse("2025-12-01T09:00:00Z");
  private static final String HEADER =
      "given_name,family_name,role_title,email,agency,deputy_email\n";
  private static final String PRIYA =
      "Priya,Raman,\"GP partner, safeguarding lead\","
          + "priya.raman@harbour-street-surgery.example,Harbour Street Surgery,"
          + "lorna.baptiste@harbour-street-surgery.example\n";

  private final Cast cast = new Cast();
  private final MemoryAgencies agencies = cast.inAgencies();
  private final MemoryProfessionals professionals = cast.inProfessionals();

  @Test
  void a_person_is_known_again_by_their_address_whatever_its_capitals() {
    var comparison =
        compare(
            HEADER
                + PRIYA
                + "Ruth,Abernethy-Cole,Designated safeguarding lead,"
                + "r.abernethy@northfield-academy.example,Northfield Academy,"
                + "K.MENSAH@northfield-academy.example\n"
                + "Ines,Duarte,Receptionist,ines@millfield.example,millfield practice,\n");

    assertThat(comparison.faults()).isEmpty();
    assertThat(comparison.lines())
        .extracting(Change::name, Change::verdict)
        .containsExactly(
            tuple("Priya Raman", Verdict.UNCHANGED),
            tuple("Ruth Abernethy-Cole", Verdict.CHANGED),
            tuple("Ines Duarte", Verdict.NEW));
    assertThat(comparison.lines().get(1).differences())
        .containsExactly(new Difference("family_name", "Abernethy", "Abernethy-Cole"));
  }

  @Test
  void two_new_colleagues_may_deputise_for_each_other_in_one_file() {
    var facts =
        take(
            HEADER
                + "Ines,Duarte,GP,ines@millfield.example,Millfield Practice,jo@millfield.example\n"
                + "Jo,Farrow,GP,jo@millfield.example,Millfield Practice,ines@millfield.example\n");

    var ines = at("ines@millfield.example");
    var jo = at("jo@millfield.example");
    assertThat(ines.deputy()).contains(jo.id());
    assertThat(jo.deputy()).contains(ines.id());
    assertThat(facts)
        .extracting(Fact::what)
        .containsExactly(
            "Professional.Registered",
            "Professional.Registered",
            "Professional.DeputyNamed",
            "Professional.DeputyNamed");
  }

  @Test
  void another_agency_in_the_file_moves_a_person_and_frees_those_who_counted_on_them() {
    var facts =
        take(
            "given_name,family_name,role_title,email,agency\n"
                + "Lorna,Baptiste,Practice manager,"
                + "lorna.baptiste@harbour-street-surgery.example,Millfield Practice\n");

    assertThat(cast.lorna.agency()).isEqualTo(cast.secondSurgery.id());
    assertThat(cast.priya.deputy()).isEmpty();
    assertThat(facts)
        .extracting(Fact::what)
        .containsExactly("Professional.Moved", "Professional.DeputyNamed");
  }

  @Test
  void an_empty_cell_for_the_deputy_takes_the_deputy_away_and_a_missing_column_does_not() {
    var without = PRIYA.replace("lorna.baptiste@harbour-street-surgery.example", "");
    take(
        "given_name,family_name,role_title,email,agency\n"
            + PRIYA.substring(0, PRIYA.lastIndexOf(',')));
    assertThat(cast.priya.deputy()).contains(cast.lorna.id());

    take(HEADER + without);

    assertThat(cast.priya.deputy()).isEmpty();
  }

  @Test
  void what_is_unchanged_leaves_no_fact() {
    assertThat(take(HEADER + PRIYA)).isEmpty();
  }

  @Test
  void faults_of_agencies_and_deputies_say_line_and_column() {
    cast.camhs.close(Actor.SERVICE, NOW);
    agencies.store(
        AgencyBuilder.anAgency().called("Northfield Academy").serving("Eastway").build());

    var comparison =
        compare(
            HEADER
                + "A,One,GP,a@x.example,Nowhere Surgery,\n"
                + "B,Two,GP,b@x.example,Marlbridge CAMHS,\n"
                + "C,Three,GP,c@x.example,Northfield Academy,\n"
                + "D,Four,GP,d@x.example,,\n"
                + "E,Five,GP,e@x.example,Millfield Practice,e@x.example\n"
                + "F,Six,GP,f@x.example,Millfield Practice,nobody@x.example\n"
                + "G,Seven,GP,g@x.example,Millfield Practice,k.mensah@northfield-academy.example\n"
                + "H,Eight,GP,g@X.example,Millfield Practice,\n");

    assertThat(comparison.faults())
        .extracting(FileFault::line, FileFault::column, f -> f.fault().problem())
        .containsExactly(
            tuple(2L, "agency", FileProblem.AGENCY_UNKNOWN),
            tuple(3L, "agency", FileProblem.AGENCY_CLOSED),
            tuple(4L, "agency", FileProblem.AGENCY_UNCLEAR),
            tuple(5L, "agency", AgencyProblem.AGENCY_MISSING),
            tuple(6L, "deputy_email", AgencyProblem.DEPUTY_IS_ONESELF),
            tuple(7L, "deputy_email", FileProblem.DEPUTY_UNKNOWN),
            tuple(8L, "deputy_email", AgencyProblem.DEPUTY_ELSEWHERE),
            tuple(9L, "email", FileProblem.SAID_TWICE));
  }

  @Test
  void the_area_tells_two_agencies_of_one_name_apart() {
    var eastway = AgencyBuilder.anAgency().called("Northfield Academy").serving("Eastway").build();
    agencies.store(eastway);

    take(
        "given_name,family_name,role_title,email,agency,agency_area\n"
            + "C,Three,Head,c@x.example,Northfield Academy,eastway\n");

    assertThat(at("c@x.example").agency()).isEqualTo(eastway.id());
  }

  @Test
  void an_address_that_somebody_known_has_given_up_is_not_taken_for_a_new_person() {
    cast.femi.amend(
        ProfessionalBuilder.aProfessional()
            .called("Femi", "Adeyemi")
            .at("femi@new.example")
            .entry()
            .details(),
        Actor.SERVICE,
        NOW);

    var comparison =
        compare(
            HEADER
                + "Femi,Adeyemi,School nurse,femi.adeyemi@nhs-marl.example,"
                + "Marlbridge School Nursing,\n");

    assertThat(comparison.faults())
        .extracting(f -> f.fault().problem(), f -> f.fault().parameters().get("now"))
        .containsExactly(tuple(FileProblem.FORMER_ADDRESS, new EmailAddress("femi@new.example")));
  }

  private Comparison compare(String file) {
    return ProfessionalFile.read(file, agencies, professionals).comparison();
  }

  private List<Fact> take(String file) {
    var read = ProfessionalFile.read(file, agencies, professionals);
    assertThat(read.comparison().faults()).isEmpty();
    return read.take(agencies, professionals, Actor.SERVICE, NOW);
  }

  private org.quorate.agency.Professional at(String address) {
    return professionals.withAddress(new EmailAddress(address)).getFirst();
  }
}
