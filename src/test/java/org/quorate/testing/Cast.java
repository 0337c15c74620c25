package org.quorate.testing;

import static org.quorate.testing.AgencyBuilder.anAgency;
import static org.quorate.testing.ProfessionalBuilder.aProfessional;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.kernel.Actor;
import org.quorate.rulebook.Sector;

/**
 * One small circle of invented agencies and people in the invented borough of Marlbridge, made anew
 * for each test: {@code new Cast().amina}. Anything two tests may need of a directory is here
 * already; no address of it can exist.
 */
public final class Cast {
  private static final Instant AT = Instant.parse("2025-09-01T08:00:00Z");

  public final List<Agency> agencies = new ArrayList<>();
  public final List<Professional> professionals = new ArrayList<>();

  public final Agency socialCare =
      agency(
          "Marlbridge Children's Social Care",
          Sector.CSC,
          "",
          "duty@csc.marlbridge.example",
          "01632 960 100");
  public final Agency conferenceUnit =
      agency(
          "Marlbridge Conference Unit", Sector.IRO, "", "conferences@csc.marlbridge.example", "");
  public final Agency policeChildProtection =
      agency(
          "Westshire Police Child Protection Unit",
          Sector.POLICE_CP,
          "",
          "cpu.marlbridge@westshire-police.example",
          "101");
  public final Agency policeExploitation =
      agency(
          "Westshire Police Exploitation Team",
          Sector.POLICE_EXPLOITATION,
          "",
          "exploitation@westshire-police.example",
          "101");
  public final Agency policeMissing =
      agency(
          "Westshire Police Missing Persons Desk",
          Sector.POLICE_MISSING,
          "",
          "missing@westshire-police.example",
          "101");
  public final Agency surgery =
      agency(
          "Harbour Street Surgery",
          Sector.GP,
          "Harbourside",
          "safeguarding@harbour-street-surgery.example",
          "");
  public final Agency secondSurgery =
      agency("Millfield Practice", Sector.GP, "Millfield", "office@millfield-practice.example", "");
  public final Agency schoolNursing =
      agency(
          "Marlbridge School Nursing",
          Sector.SCHOOL_NURSE,
          "",
          "school.nursing@nhs-marl.example",
          "");
  public final Agency healthVisiting =
      agency(
          "Marlbridge Health Visiting", Sector.HEALTH_VISITOR, "", "hv.duty@nhs-marl.example", "");
  public final Agency camhs =
      agency("Marlbridge CAMHS", Sector.CAMHS, "", "camhs.duty@nhs-marl.example", "01632 960 120");
  public final Agency academy =
      agency(
          "Northfield Academy",
          Sector.SCHOOL,
          "Millfield",
          "safeguarding@northfield-academy.example",
          "");
  public final Agency primary =
      agency(
          "St Brannock's Primary School",
          Sector.SCHOOL,
          "Harbourside",
          "head@st-brannocks.example",
          "");
  public final Agency inclusion =
      agency(
          "Marlbridge Education Inclusion",
          Sector.EDUCATION_INCLUSION,
          "",
          "inclusion@marlbridge.example",
          "");
  public final Agency youthJustice =
      agency(
          "Marlbridge Youth Justice Service",
          Sector.YOUTH_JUSTICE,
          "",
          "yjs@marlbridge.example",
          "");
  public final Agency probation =
      agency(
          "Westshire Probation",
          Sector.PROBATION,
          "",
          "marlbridge@westshire-probation.example",
          "");
  public final Agency lantern =
      agency(
          "Lantern Exploitation Service",
          Sector.SPECIALIST_EXPLOITATION,
          "",
          "referrals@lantern-service.example",
          "");
  public final Agency returnInterviews =
      agency("Compass Return Interviews", Sector.RHI_PROVIDER, "", "team@compass-rhi.example", "");

  /** Social worker, 24 children. */
  public final Professional amina =
      person(
          socialCare,
          aProfessional()
              .called("Amina", "Yusuf")
              .as("Social worker")
              .at("amina.yusuf@csc.marlbridge.example")
              .inTeam("Team North")
              .sittingAs(Sector.LEAD_SW));

  public final Professional callum =
      person(
          socialCare,
          aProfessional()
              .called("Callum", "Reid")
              .as("Social worker")
              .at("callum.reid@csc.marlbridge.example")
              .inTeam("Team North")
              .sittingAs(Sector.LEAD_SW));

  public final Professional denise =
      person(
          socialCare,
          aProfessional()
              .called("Denise", "Okafor")
              .as("Team manager")
              .at("denise.okafor@csc.marlbridge.example")
              .inTeam("Team North")
              .sittingAs(Sector.TEAM_MANAGER));

  /** Service manager, asked about everything on Monday at nine. */
  public final Professional graham =
      person(
          socialCare,
          aProfessional()
              .called("Graham", "Whitlock")
              .as("Service manager")
              .at("graham.whitlock@csc.marlbridge.example"));

  public final Professional siobhan =
      person(
          conferenceUnit,
          aProfessional()
              .called("Siobhan", "Keane")
              .as("Conference chair")
              .at("siobhan.keane@csc.marlbridge.example")
              .sittingAs(Sector.CHAIR));

  /** Business support, sends the invitations. */
  public final Professional tomasz =
      person(
          conferenceUnit,
          aProfessional()
              .called("Tomasz", "Nowak")
              .as("Conference administrator")
              .at("tomasz.nowak@csc.marlbridge.example"));

  public final Professional marcus =
      person(
          policeChildProtection,
          aProfessional()
              .called("Marcus", "Bell")
              .as("Detective sergeant")
              .at("marcus.bell@westshire-police.example"));

  public final Professional harpreet =
      person(
          policeChildProtection,
          aProfessional()
              .called("Harpreet", "Gill")
              .as("Detective constable")
              .at("harpreet.gill@westshire-police.example"));

  public final Professional rhiannon =
      person(
          policeExploitation,
          aProfessional()
              .called("Rhiannon", "Pugh")
              .as("Victim engagement officer")
              .at("rhiannon.pugh@westshire-police.example"));

  public final Professional priya =
      person(
          surgery,
          aProfessional()
              .called("Priya", "Raman")
              .as("GP partner, safeguarding lead")
              .at("priya.raman@harbour-street-surgery.example"));

  public final Professional lorna =
      person(
          surgery,
          aProfessional()
              .called("Lorna", "Baptiste")
              .as("Practice manager")
              .at("lorna.baptiste@harbour-street-surgery.example"));

  public final Professional femi =
      person(
          schoolNursing,
          aProfessional()
              .called("Femi", "Adeyemi")
              .as("School nurse")
              .at("femi.adeyemi@nhs-marl.example"));

  public final Professional mei =
      person(
          healthVisiting,
          aProfessional().called("Mei", "Lin").as("Health visitor").at("mei.lin@nhs-marl.example"));

  public final Professional owen =
      person(
          camhs,
          aProfessional()
              .called("Owen", "Tregenza")
              .as("Clinical psychologist")
              .at("owen.tregenza@nhs-marl.example"));

  public final Professional ruth =
      person(
          academy,
          aProfessional()
              .called("Ruth", "Abernethy")
              .as("Designated safeguarding lead")
              .at("r.abernethy@northfield-academy.example"));

  public final Professional kwame =
      person(
          academy,
          aProfessional()
              .called("Kwame", "Mensah")
              .as("Deputy safeguarding lead")
              .at("k.mensah@northfield-academy.example"));

  public final Professional zainab =
      person(
          primary,
          aProfessional()
              .called("Zainab", "Hussain")
              .as("Head teacher")
              .at("z.hussain@st-brannocks.example"));

  public final Professional leo =
      person(
          youthJustice,
          aProfessional()
              .called("Leo", "Castellan")
              .as("Youth justice officer")
              .at("leo.castellan@marlbridge.example"));

  public final Professional bronwen =
      person(
          lantern,
          aProfessional()
              .called("Bronwen", "Hale")
              .as("Exploitation worker")
              .at("bronwen.hale@lantern-service.example"));

  public Cast() {
    priya.nameDeputy(lorna, Actor.SERVICE, AT);
    ruth.nameDeputy(kwame, Actor.SERVICE, AT);
    marcus.nameDeputy(harpreet, Actor.SERVICE, AT);
    harpreet.nameDeputy(marcus, Actor.SERVICE, AT);
  }

  public MemoryAgencies inAgencies() {
    return MemoryAgencies.holding(agencies);
  }

  public MemoryProfessionals inProfessionals() {
    return MemoryProfessionals.holding(professionals);
  }

  private Agency agency(String name, Sector kind, String area, String mailbox, String phone) {
    Agency agency =
        anAgency()
            .called(name)
            .ofKind(kind)
            .serving(area)
            .withMailbox(mailbox)
            .ringingAtNight(phone)
            .build();
    agencies.add(agency);
    return agency;
  }

  private Professional person(Agency agency, ProfessionalBuilder described) {
    Professional professional = described.of(agency);
    professionals.add(professional);
    return professional;
  }
}
