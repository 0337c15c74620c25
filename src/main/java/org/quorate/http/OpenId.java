package org.quorate.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the organisation's identity provider who somebody is: for pages by the code flow of OpenID
 * Connect Core 1.0 section 3.1, with PKCE (RFC 7636); for the API by the signature of a token (RFC
 * 9068). What the provider says is the sign-in name of an account that exists.
 */
@ApplicationScoped
public class OpenId {
  public static final String CALLBACK = "/sign-in/provider/answer";
  private static final Logger LOG = Logger.getLogger(OpenId.class.getName());
  private static final int TIME_OUT_MILLIS = 5_000;
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private final OpenIdSettings settings;
  private final PublicUrl url;
  private volatile OIDCProviderMetadata metadata;
  private volatile DefaultJWTProcessor<SecurityContext> tokens;

  /** For CDI's proxy only. */
  protected OpenId() {
    this(null, null);
  }

  @Inject
  public OpenId(OpenIdSettings settings, PublicUrl url) {
    this.settings = settings;
    this.url = url;
  }

  /** Whether there is a provider at all. */
  public boolean configured() {
    return settings.issuer().isPresent();
  }

  /** Where to send the browser; empty where the provider does not answer. */
  public Optional<Started> begin() {
    return asking(
        () -> {
          State state = new State();
          Nonce nonce = new Nonce();
          CodeVerifier verifier = new CodeVerifier();
          URI page =
              new AuthenticationRequest.Builder(
                      new ResponseType(ResponseType.Value.CODE),
                      new Scope("openid", "profile", "email"),
                      client(),
                      url.page(CALLBACK))
                  .endpointURI(metadata().getAuthorizationEndpointURI())
                  .state(state)
                  .nonce(nonce)
                  .codeChallenge(verifier, CodeChallengeMethod.S256)
                  .build()
                  .toURI();
          return Optional.of(
              new Started(page, state.getValue(), nonce.getValue(), verifier.getValue()));
        });
  }

  /**
   * The sign-in name of whoever comes back from the provider; empty where it was refused or the
   * answer does not belong to what was begun.
   *
   * @param answer the address that the provider sent the browser to, with its parameters
   */
  public Optional<String> finish(Started started, URI answer) {
    return asking(
        () -> {
          var response = AuthenticationResponseParser.parse(answer);
          if (!response.indicatesSuccess()
              || !new State(started.state()).equals(response.getState())) {
            return Optional.empty();
          }
          AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
          JWTClaimsSet claims = redeem(code, started);
          return name(claims);
        });
  }

  private JWTClaimsSet redeem(AuthorizationCode code, Started started)
      throws IOException,
          GeneralException,
          JOSEException,
          BadJOSEException,
          java.text.ParseException {
    HTTPRequest ask =
        new TokenRequest.Builder(
                metadata().getTokenEndpointURI(),
                new ClientSecretBasic(client(), new Secret(settings.secret())),
                new AuthorizationCodeGrant(
                    code, url.page(CALLBACK), new CodeVerifier(started.verifier())))
            .build()
            .toHTTPRequest();
    ask.setConnectTimeout(TIME_OUT_MILLIS);
    ask.setReadTimeout(TIME_OUT_MILLIS);
    var response = OIDCTokenResponseParser.parse(ask.send());
    if (!response.indicatesSuccess()) {
      throw new ParseException("the provider gave no token");
    }
    OIDCTokenResponse given = (OIDCTokenResponse) response.toSuccessResponse();
    IDTokenValidator validator =
        new IDTokenValidator(
            metadata().getIssuer(),
            client(),
            JWSAlgorithm.RS256,
            metadata().getJWKSetURI().toURL());
    return validator
        .validate(given.getOIDCTokens().getIDToken(), new Nonce(started.nonce()))
        .toJWTClaimsSet();
  }

  /** The sign-in name in a token for the API; empty where the token is not good. */
  public Optional<String> named(String token) {
    return configured() ? asking(() -> name(processor().process(token, null))) : Optional.empty();
  }

  /** An address that the provider itself has not verified proves nothing. */
  private Optional<String> name(JWTClaimsSet claims) throws java.text.ParseException {
    boolean unverified =
        settings.claim().equals("email")
            && Boolean.FALSE.equals(claims.getBooleanClaim("email_verified"));
    return unverified
        ? Optional.empty()
        : Optional.ofNullable(claims.getStringClaim(settings.claim()));
  }

  private ClientID client() {
    return new ClientID(settings.clientId());
  }

  private OIDCProviderMetadata metadata() throws IOException, GeneralException {
    OIDCProviderMetadata read = metadata;
    if (read == null) {
      Issuer issuer = new Issuer(settings.issuer().orElseThrow());
      read = OIDCProviderMetadata.resolve(issuer, TIME_OUT_MILLIS, TIME_OUT_MILLIS);
      metadata = read;
    }
    return read;
  }

  private DefaultJWTProcessor<SecurityContext> processor() throws IOException, GeneralException {
    DefaultJWTProcessor<SecurityContext> made = tokens;
    if (made == null) {
      made = new DefaultJWTProcessor<>();
      var keys = JWKSourceBuilder.create(metadata().getJWKSetURI().toURL()).build();
      made.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, keys));
      made.setJWSTypeVerifier(
          new DefaultJOSEObjectTypeVerifier<>(
              JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
      made.setJWTClaimsSetVerifier(
          new DefaultJWTClaimsVerifier<>(
              settings.audience(),
              new JWTClaimsSet.Builder().issuer(metadata().getIssuer().getValue()).build(),
              Set.of("exp")));
      tokens = made;
    }
    return made;
  }

  /** Whatever the provider says wrongly, or does not say, lets nobody in; the log tells why. */
  private static <T> Optional<T> asking(Question<T> question) {
    try {
      return question.ask();
    } catch (GeneralException
        | JOSEException
        | BadJOSEException
        | IOException
        | java.text.ParseException e) {
      LOG.log(Level.WARNING, "The identity provider let nobody in: {0}", e.getMessage());
      return Optional.empty();
    }
  }

  @FunctionalInterface
  private interface Question<T> {
    Optional<T> ask()
        throws GeneralException,
            JOSEException,
            BadJOSEException,
            IOException,
            java.text.ParseException;
  }

  /**
   * Somebody was sent to the provider; what comes back must fit.
   *
   * @param page the provider's
   */
  public record Started(URI page, String state, String nonce, String verifier)
      implements Serializable {}
}
