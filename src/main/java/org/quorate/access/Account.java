package org.quorate.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;

/**
 * Somebody who may sign in. Several wrong passwords in a row lock it for a while; a suspended one
 * lets nobody in until it is reinstated. It is never removed: the trail names it.
 */
@Entity
@Table(name = "account")
public class Account {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "sign_in_name")
  private String signInName;

  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_set_at")
  private Instant passwordSetAt;

  @Column(name = "password_is_provisional")
  private boolean passwordIsProvisional;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @Column(name = "professional_id")
  private UUID professional;

  @Column(name = "agency_id")
  private UUID agency;

  private String team;

  @Column(name = "failed_attempts")
  private int failedAttempts;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  private boolean suspended;

  /** For JPA only. */
  protected Account() {}

  private Account(Registration asked, Instant now) {
    this.id = Uuid7.at(now);
    this.signInName = fold(asked.signInName());
    this.name = asked.name().strip();
    this.passwordHash = asked.passwordHash().orElse(null);
    this.passwordSetAt = now;
    this.passwordIsProvisional = asked.provisional();
    this.roles.addAll(asked.roles());
    this.professional = asked.professional().orElse(null);
    this.agency = asked.agency().orElse(null);
    this.team = asked.team().strip();
    requireRoles(asked.roles());
  }

  /** A new account. */
  public static Account register(Registration asked, Instant now) {
    return new Account(asked, now);
  }

  /** What a fact about the new account tells. */
  public Registered registered(Actor by, Instant now) {
    return new Registered(by, now, id);
  }

  /**
   * The form in which sign-in names are kept and compared: upper and lower case are one, as people
   * type their e-mail address either way.
   */
  public static String fold(String signInName) {
    return signInName.strip().toLowerCase(Locale.ROOT);
  }

  /** A right password: earlier failures are forgotten. */
  public SignedIn signIn(Actor by, Instant now) {
    forgetFailures();
    return new SignedIn(by, now, id);
  }

  /** A wrong password: after the last one that is allowed the account locks itself. */
  public AccountFact fail(Actor by, Instant now, int failuresBeforeLock, Duration lockedFor) {
    failedAttempts++;
    if (failedAttempts < failuresBeforeLock) {
      return new SignInFailed(by, now, id);
    }
    failedAttempts = 0;
    lockedUntil = now.plus(lockedFor);
    return new LockedOut(by, now, id);
  }

  public Unlocked unlock(Actor by, Instant now) {
    forgetFailures();
    return new Unlocked(by, now, id);
  }

  private void forgetFailures() {
    failedAttempts = 0;
    lockedUntil = null;
  }

  public Suspended suspend(Actor by, Instant now) {
    suspended = true;
    return new Suspended(by, now, id);
  }

  public Reinstated reinstate(Actor by, Instant now) {
    suspended = false;
    return new Reinstated(by, now, id);
  }

  /**
   * Sets another password; whoever was signed in with the old one is signed out by it.
   *
   * @param provisional set by somebody else, to be changed at the first sign-in
   */
  public PasswordChanged changePassword(String hash, boolean provisional, Actor by, Instant now) {
    passwordHash = hash;
    passwordSetAt = now;
    passwordIsProvisional = provisional;
    forgetFailures();
    return new PasswordChanged(by, now, id);
  }

  public RolesChanged assign(Set<Role> wanted, Actor by, Instant now) {
    requireRoles(wanted);
    roles.retainAll(wanted);
    roles.addAll(wanted);
    return new RolesChanged(by, now, id, Set.copyOf(wanted));
  }

  /** Where the person works: their entry in the directory, their agency, their team. */
  public Placed place(
      Optional<UUID> professional, Optional<UUID> agency, String team, Actor by, Instant now) {
    this.professional = professional.orElse(null);
    this.agency = agency.orElse(null);
    this.team = team.strip();
    return new Placed(by, now, id);
  }

  /** Throws {@link AccessProblem#CHANGED_MEANWHILE} unless this is still the version seen. */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new Rejected(AccessProblem.CHANGED_MEANWHILE);
    }
  }

  private static void requireRoles(Set<Role> roles) {
    if (roles.isEmpty()) {
      throw new Rejected(AccessProblem.NO_ROLE, "roles");
    }
  }

  /** The caller that this account is. */
  public Caller caller(String from) {
    return new Caller(Optional.of(id), name, roles(), professional(), agency(), team, actor(from));
  }

  /** This person in the trail. */
  public Actor actor(String from) {
    return new Actor(Actor.Kind.PERSON, Optional.of(id), name, from);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String signInName() {
    return signInName;
  }

  public String name() {
    return name;
  }

  /** Empty where this person signs in with the identity provider only. */
  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  public Instant passwordSetAt() {
    return passwordSetAt;
  }

  public boolean passwordIsProvisional() {
    return passwordIsProvisional;
  }

  public Set<Role> roles() {
    return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
  }

  public Optional<UUID> professional() {
    return Optional.ofNullable(professional);
  }

  public Optional<UUID> agency() {
    return Optional.ofNullable(agency);
  }

  public String team() {
    return team;
  }

  public boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  public Optional<Instant> lockedUntil() {
    return Optional.ofNullable(lockedUntil);
  }

  public boolean isSuspended() {
    return suspended;
  }

  /**
   * What a new account begins with.
   *
   * @param signInName usually the person's e-mail address
   * @param name as others see it
   * @param passwordHash empty where the identity provider vouches for the person
   * @param provisional whether the password was thought up by somebody else
   * @param team the team whose children they work with; empty where none
   */
  public record Registration(
      String signInName,
      String name,
      Optional<String> passwordHash,
      boolean provisional,
      Set<Role> roles,
      Optional<UUID> professional,
      Optional<UUID> agency,
      String team) {}

  /** Anything that happened to an account. */
  public sealed interface AccountFact extends Fact {
    UUID account();

    @Override
    default Set<Subject> about() {
      return Set.of(new Subject(Subject.Kind.ACCOUNT, account()));
    }
  }

  /** An account was opened. */
  public record Registered(Actor by, Instant at, UUID account) implements AccountFact {}

  /** Somebody came in. */
  public record SignedIn(Actor by, Instant at, UUID account) implements AccountFact {}

  /** Somebody gave a wrong password. */
  public record SignInFailed(Actor by, Instant at, UUID account) implements AccountFact {}

  /** The last wrong password that is allowed was given. */
  public record LockedOut(Actor by, Instant at, UUID account) implements AccountFact {}

  /** An administrator let the person in again. */
  public record Unlocked(Actor by, Instant at, UUID account) implements AccountFact {}

  /** The account was closed until further notice. */
  public record Suspended(Actor by, Instant at, UUID account) implements AccountFact {}

  /** A suspended account was opened again. */
  public record Reinstated(Actor by, Instant at, UUID account) implements AccountFact {}

  /** There is another password. */
  public record PasswordChanged(Actor by, Instant at, UUID account) implements AccountFact {}

  /** The person moved to another team or agency. */
  public record Placed(Actor by, Instant at, UUID account) implements AccountFact {}

  /** The person may do other things than before. */
  public record RolesChanged(Actor by, Instant at, UUID account, Set<Role> roles)
      implements AccountFact {
    @Override
    public String detail() {
      return roles.stream()
          .sorted()
          .map(Role::name)
          .collect(java.util.stream.Collectors.joining(" "));
    }
  }
}
