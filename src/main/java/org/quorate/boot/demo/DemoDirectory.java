package org.quorate.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Account;
import org.quorate.access.Accounts;
import org.quorate.access.Caller;
import org.quorate.access.RegisterAccount;
import org.quorate.access.Role;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.Professionals;
import org.quorate.agency.file.CompareDirectoryFile;
import org.quorate.agency.file.FileKind;
import org.quorate.agency.file.TakeDirectoryFile;
import org.quorate.agency.file.UploadDirectoryFile;

/** The demo's agencies, people and accounts, taken in as files like anybody's. */
@ApplicationScoped
public class DemoDirectory {
  /** Said by {@code accounts.txt}; no secret, because a demo has none. */
  private static final String PASSWORD = "marlbridge harbour lantern";

  private static final String KEEPER = "admin@quorate.example";

  @Inject private RegisterAccount registerAccount;
  @Inject private DemoReading reading;
  @Inject private Accounts accounts;
  @Inject private UploadDirectoryFile upload;
  @Inject private CompareDirectoryFile compare;
  @Inject private TakeDirectoryFile take;
  @Inject private Agencies agencies;
  @Inject private Professionals professionals;

  private final Map<String, Agency> byMailbox = new HashMap<>();
  private final Map<String, Professional> byAddress = new HashMap<>();
  private final Map<UUID, String> signInOf = new HashMap<>();

  void open() {
    register(KEEPER, "Adil Khan", Set.of(Role.ADMINISTRATOR), Optional.empty(), "");
    takeIn(FileKind.AGENCIES, "agencies.csv");
    takeIn(FileKind.PROFESSIONALS, "professionals.csv");
    reading.run(agencies::all).forEach(agency -> byMailbox.put(agency.mailbox().folded(), agency));
    reading
        .run(professionals::allActive)
        .forEach(person -> byAddress.put(person.address().folded(), person));
    DemoTable.rows("accounts.csv").stream()
        .filter(row -> !row.getField("sign_in").equals(KEEPER))
        .forEach(
            row ->
                register(
                    row.getField("sign_in"),
                    row.getField("name"),
                    Arrays.stream(row.getField("roles").split(" "))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                    Optional.ofNullable(byAddress.get(row.getField("professional"))),
                    row.getField("team")));
  }

  private void register(
      String signIn, String name, Set<Role> roles, Optional<Professional> person, String team) {
    person.ifPresent(p -> signInOf.put(p.id().value(), signIn));
    registerAccount.run(
        new RegisterAccount.Request(
            signIn,
            name,
            Optional.of(PASSWORD),
            false,
            roles,
            person.map(p -> p.id().value()),
            person.map(Professional::agency).map(AgencyId::value),
            team),
        Caller.SERVICE);
  }

  private void takeIn(FileKind kind, String file) {
    Caller keeper = caller(KEEPER);
    UUID id = upload.run(new UploadDirectoryFile.Request(kind, DemoTable.bytes(file)), keeper);
    String digest = compare.run(new CompareDirectoryFile.Request(id), keeper).comparison().digest();
    take.run(new TakeDirectoryFile.Request(id, digest), keeper);
  }

  /** Somebody who can sign in. */
  Caller caller(String signIn) {
    Account account = reading.run(() -> accounts.named(signIn)).orElseThrow(() -> unknown(signIn));
    return account.caller("");
  }

  /** The account of somebody in the directory. */
  Caller callerAt(String address) {
    return caller(signInOf.get(person(address).id().value()));
  }

  Agency agency(String mailbox) {
    return Optional.ofNullable(byMailbox.get(mailbox)).orElseThrow(() -> unknown(mailbox));
  }

  Optional<Agency> agencyAt(String mailbox) {
    return Optional.ofNullable(byMailbox.get(mailbox));
  }

  Optional<AgencyId> agencyIf(String mailbox) {
    return mailbox.isEmpty() ? Optional.empty() : Optional.of(agency(mailbox).id());
  }

  Professional person(String address) {
    return Optional.ofNullable(byAddress.get(address)).orElseThrow(() -> unknown(address));
  }

  private static IllegalStateException unknown(String who) {
    return new IllegalStateException("the demo names somebody it does not have: " + who);
  }
}
