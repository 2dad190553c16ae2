//! Each grant against the token endpoint, and row A11: what is refused before
//! it gets there.

use platform_client_runtime::auth::{AuthorizeUrl, Callback, PkceVerifier};
use platform_client_runtime::{AuthInfo, Client, ErrorKind};
use reliability_tests::platform::{
    CLIENT_ID, CLIENT_SECRET, ORG_NAME, PUBLIC_CLIENT_ID, SAML_ASSERTION,
};
use reliability_tests::{Platform, Request};

use crate::{get, shown};

const REDIRECT_URI: &str = "https://app.example/back";
/// `client-of-the-test:canary-secret`.
const BASIC: &str = "Basic Y2xpZW50LW9mLXRoZS10ZXN0OmNhbmFyeS1zZWNyZXQ=";

fn platform() -> Platform {
    let platform = Platform::start();
    platform.change(|rules| rules.record = true);
    platform
}

fn token_requests(platform: &Platform) -> Vec<Request> {
    let mut seen = platform.seen();
    seen.retain(|request| request.path() == "/oauth/token");
    seen
}

/// Asserts that the last token request had exactly these fields, and the
/// credentials of the client in its header or not.
fn assert_form(platform: &Platform, basic: bool, fields: &[(&str, &str)]) {
    let request = token_requests(platform).pop().unwrap();
    let form = request.form();
    let expected = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    assert_eq!(form, expected);
    assert_eq!(request.header("authorization"), basic.then_some(BASIC));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
}

/// Asserts that the client has this token and uses it.
async fn assert_used(platform: &Platform, client: &Client, info: &AuthInfo) {
    assert!(!format!("{info:?}").contains("canary"), "{info:?}");
    assert_eq!(info.expires_in().unwrap().as_secs(), 86_400);
    assert!(info.expires_at().is_some());
    get(client).await.unwrap();
    let seen = platform.seen();
    assert_eq!(seen.last().unwrap().bearer(), Some(info.access_token()));
}

/// Asserts that a client whose builder has the credentials logs in with its
/// first call, and sends the same as the login by hand.
async fn assert_same_by_builder(
    platform: &Platform,
    client: &Client,
    basic: bool,
    fields: &[(&str, &str)],
) {
    let before = token_requests(platform).len();
    assert!(client.auth_info().is_none());
    get(client).await.unwrap();
    get(client).await.unwrap();
    assert_eq!(token_requests(platform).len(), before + 1);
    assert_form(platform, basic, fields);
}

#[tokio::test]
async fn client_credentials() {
    let platform = platform();
    let fields = [("grant_type", "client_credentials")];
    let client = platform.builder().build().unwrap();
    let login = client.login_client_credentials(CLIENT_ID, CLIENT_SECRET);
    let info = login.await.unwrap();
    assert_form(&platform, true, &fields);
    assert_eq!(info.refresh_token(), None);
    assert_used(&platform, &client, &info).await;
    let client = platform.renewing().build().unwrap();
    assert_same_by_builder(&platform, &client, true, &fields).await;
    // The next token is asked for in the same way.
    client.refresh().await.unwrap();
    assert_form(&platform, true, &fields);
}

#[tokio::test]
async fn authorization_code_and_its_refresh_token() {
    let platform = platform();
    let client = platform.builder().build().unwrap();
    let code = platform.issue_code(REDIRECT_URI, None);
    let info = client
        .login_authorization_code(CLIENT_ID, CLIENT_SECRET, &code, REDIRECT_URI)
        .await
        .unwrap();
    let fields = |code| {
        [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", REDIRECT_URI),
        ]
    };
    assert_form(&platform, true, &fields(code.as_str()));
    assert_used(&platform, &client, &info).await;
    // Each refresh token is good for one use, and the next one comes with it.
    let mut refresh_token = info.refresh_token().unwrap().to_owned();
    for _ in 0..3 {
        let info = client.refresh().await.unwrap();
        let fields = [
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh_token.as_str()),
        ];
        assert_form(&platform, true, &fields);
        assert_used(&platform, &client, &info).await;
        refresh_token = info.refresh_token().unwrap().to_owned();
    }
    assert_eq!(platform.counts().reused, 0);
    // After a 401 too.
    platform.revoke_tokens();
    get(&client).await.unwrap();
    assert_eq!(platform.counts().reused, 0);

    let code = platform.issue_code(REDIRECT_URI, None);
    let client = platform
        .builder()
        .authorization_code(CLIENT_ID, CLIENT_SECRET, &code, REDIRECT_URI)
        .build()
        .unwrap();
    assert_same_by_builder(&platform, &client, true, &fields(code.as_str())).await;
}

#[tokio::test]
async fn refresh_token_of_an_earlier_login() {
    let platform = platform();
    let (_, refresh_token) = platform.issue_pair();
    let client = platform.builder().build().unwrap();
    let secret = Some(CLIENT_SECRET.to_owned());
    let login = client.login_refresh_token(CLIENT_ID, secret.clone(), &refresh_token);
    let info = login.await.unwrap();
    let fields = |token| [("grant_type", "refresh_token"), ("refresh_token", token)];
    assert_form(&platform, true, &fields(refresh_token.as_str()));
    assert_used(&platform, &client, &info).await;
    let (_, refresh_token) = platform.issue_pair();
    let client = platform
        .builder()
        .refresh_token(CLIENT_ID, secret, &refresh_token);
    let fields = fields(refresh_token.as_str());
    assert_same_by_builder(&platform, &client.build().unwrap(), true, &fields).await;
}

#[tokio::test]
async fn pkce_without_a_secret() {
    let platform = platform();
    let client = platform.builder().build().unwrap();
    let verifier = PkceVerifier::generate().unwrap();
    let challenge = verifier.challenge();
    let code = platform.issue_code(REDIRECT_URI, Some(&challenge));
    let info = client
        .login_pkce(PUBLIC_CLIENT_ID, &code, &verifier, REDIRECT_URI)
        .await
        .unwrap();
    let fields = |code| {
        [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("code_verifier", verifier.as_str()),
            ("client_id", PUBLIC_CLIENT_ID),
            ("redirect_uri", REDIRECT_URI),
        ]
    };
    assert_form(&platform, false, &fields(code.as_str()));
    assert_used(&platform, &client, &info).await;
    // The renewal has no secret either.
    client.refresh().await.unwrap();
    let refresh = [
        ("grant_type", "refresh_token"),
        ("refresh_token", info.refresh_token().unwrap()),
        ("client_id", PUBLIC_CLIENT_ID),
    ];
    assert_form(&platform, false, &refresh);
    let code = platform.issue_code(REDIRECT_URI, Some(&challenge));
    let client = platform
        .builder()
        .pkce(PUBLIC_CLIENT_ID, &code, &verifier, REDIRECT_URI)
        .build()
        .unwrap();
    assert_same_by_builder(&platform, &client, false, &fields(code.as_str())).await;
}

#[tokio::test]
async fn saml2_bearer() {
    let platform = platform();
    let fields = [
        (
            "grant_type",
            "urn:ietf:params:oauth:grant-type:saml2-bearer",
        ),
        ("orgName", ORG_NAME),
        ("assertion", SAML_ASSERTION),
    ];
    let client = platform.builder().build().unwrap();
    let info = client
        .login_saml2_bearer(CLIENT_ID, CLIENT_SECRET, ORG_NAME, SAML_ASSERTION)
        .await
        .unwrap();
    assert_form(&platform, true, &fields);
    assert_used(&platform, &client, &info).await;
    // An assertion is sent once: when its token ends, the application is asked.
    assert_eq!(client.refresh().await.unwrap_err().kind(), ErrorKind::Auth);
    platform.revoke_tokens();
    assert!(get(&client).await.unwrap_err().is_unauthorized());
    assert_eq!(token_requests(&platform).len(), 1);
    let client = platform
        .builder()
        .saml2_bearer(CLIENT_ID, CLIENT_SECRET, ORG_NAME, SAML_ASSERTION)
        .build()
        .unwrap();
    assert_same_by_builder(&platform, &client, true, &fields).await;
}

#[tokio::test]
async fn values_are_encoded() {
    let platform = platform();
    let client = platform.builder().build().unwrap();
    let (org, assertion) = ("a&b=c d/ü", "x+/=&y");
    let login = client.login_saml2_bearer(CLIENT_ID, CLIENT_SECRET, org, assertion);
    login.await.unwrap_err();
    assert_form(
        &platform,
        true,
        &[
            (
                "grant_type",
                "urn:ietf:params:oauth:grant-type:saml2-bearer",
            ),
            ("orgName", org),
            ("assertion", assertion),
        ],
    );
}

#[tokio::test]
async fn a_login_with_a_token_sends_no_bearer() {
    let platform = platform();
    let client = platform
        .builder()
        .access_token("canary-token")
        .default_header("Authorization", "Bearer canary-default")
        .build()
        .unwrap();
    let login = client.login_client_credentials(CLIENT_ID, CLIENT_SECRET);
    login.await.unwrap();
    let request = token_requests(&platform).pop().unwrap();
    assert_eq!(request.header("authorization"), Some(BASIC));
    assert!(!request.everything().contains("canary-token"));
}

#[tokio::test]
async fn refusals_say_why() {
    let platform = platform();
    let client = platform.builder().build().unwrap();
    let fault = client
        .login_client_credentials(CLIENT_ID, "canary-wrong-secret")
        .await
        .unwrap_err();
    assert_eq!((fault.kind(), fault.status()), (ErrorKind::Auth, Some(401)));
    let oauth = fault.oauth().unwrap();
    assert_eq!(oauth.error(), Some("invalid_client"));
    assert_eq!(oauth.description(), Some("the client is not authenticated"));
    assert_eq!(
        fault.correlation_id(),
        Some("correlation-of-the-token-endpoint")
    );
    assert!(fault.body().unwrap().contains("invalid_client"));
    assert!(!shown(&fault).contains("canary"), "{fault:?}");
    assert_eq!(token_requests(&platform).len(), 1);
}

#[tokio::test]
async fn a11_verifiers_of_a_wrong_length() {
    for length in [0, 1, 42, 129, 1000] {
        let text = "a".repeat(length);
        let fault = PkceVerifier::new(text).unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::InvalidRequest, "{length}");
        PkceVerifier::generate_with_length(length).unwrap_err();
    }
    for length in [43, 64, 128] {
        assert_eq!(
            PkceVerifier::new("a".repeat(length))
                .unwrap()
                .as_str()
                .len(),
            length
        );
        let made = PkceVerifier::generate_with_length(length).unwrap();
        assert_eq!(made.as_str().len(), length);
    }
    for wrong in [
        "a".repeat(42) + "+",
        "a".repeat(42) + "ü",
        "a".repeat(43) + " ",
    ] {
        PkceVerifier::new(wrong).unwrap_err();
    }
    // RFC 7636 appendix B.
    let verifier = PkceVerifier::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").unwrap();
    let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    assert_eq!(verifier.challenge(), challenge);
}

#[tokio::test]
async fn a11_a_callback_with_another_state() {
    // As an application does it: the callback is read, and only its code is
    // sent on.
    let platform = platform();
    let client = platform.builder().build().unwrap();
    let code = platform.issue_code(REDIRECT_URI, None);
    for state in ["&state=other", "&state=", "", "&state=mine&state=mine"] {
        let url = format!("{REDIRECT_URI}?code={code}{state}");
        let fault = Callback::parse(&url, Some("mine")).unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Auth, "{state}");
        assert!(!shown(&fault).contains("canary"), "{fault:?}");
    }
    assert_eq!(platform.counts().token_calls, 0);
    let url = format!("{REDIRECT_URI}?code={code}&state=mine");
    let callback = Callback::parse(&url, Some("mine")).unwrap();
    let login = client.login_authorization_code(
        CLIENT_ID,
        CLIENT_SECRET,
        callback.code().unwrap(),
        REDIRECT_URI,
    );
    login.await.unwrap();
    assert_eq!(platform.counts().token_calls, 1);
}

#[tokio::test]
async fn a11_a_code_is_sent_once() {
    let platform = platform();
    let client = platform.builder().build().unwrap();
    let code = platform.issue_code(REDIRECT_URI, None);
    let login =
        || client.login_authorization_code(CLIENT_ID, CLIENT_SECRET, code.as_str(), REDIRECT_URI);
    login().await.unwrap();
    for _ in 0..3 {
        let fault = login().await.unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Auth);
        assert!(!shown(&fault).contains("canary"), "{fault:?}");
    }
    // The same code by the other grant.
    let verifier = PkceVerifier::generate().unwrap();
    let login = client.login_pkce(PUBLIC_CLIENT_ID, code.as_str(), &verifier, REDIRECT_URI);
    login.await.unwrap_err();
    let counts = platform.counts();
    assert_eq!((counts.token_calls, counts.reused), (1, 0));
    // The login that succeeded is still in force.
    get(&client).await.unwrap();
}

#[tokio::test]
async fn urls_for_the_browser() {
    let platform = platform();
    let client = platform.builder().build().unwrap();
    let verifier = PkceVerifier::generate().unwrap();
    let url = AuthorizeUrl::pkce(PUBLIC_CLIENT_ID, REDIRECT_URI, &verifier).state("mine");
    let text = client.authorize_url(&url).unwrap();
    assert!(text.starts_with(&format!("{}/oauth/authorize?", platform.url)));
    let query = reliability_tests::http::pairs(text.split_once('?').unwrap().1);
    assert_eq!(query["client_id"], PUBLIC_CLIENT_ID);
    assert_eq!(query["response_type"], "code");
    assert_eq!(query["code_challenge"], verifier.challenge());
    assert_eq!(query["code_challenge_method"], "S256");
    assert_eq!(query["state"], "mine");
    let text = client.logout_url(CLIENT_ID, Some(REDIRECT_URI)).unwrap();
    assert!(text.starts_with(&format!("{}/logout?", platform.url)));
}
