//! S01: redirects of every kind.

use std::time::Duration;

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::{ErrorKind, Value};
use reliability_tests::alone::{alone_with, is_alone};
use reliability_tests::byte_server::direct;
use reliability_tests::redirects::{Expected, cases};
use reliability_tests::{Authority, Flaw, Identity, RedirectServers};

use crate::BEARER;

static GET_START: Operation =
    Operation::new("getStart", Method::Get, &["/api/start"]).security(BEARER);
static POST_START: Operation = Operation::new("postStart", Method::Post, &["/api/start"])
    .content_type("application/json")
    .security(BEARER);

const FOLDER: &str = "RELIABILITY_TEST_IDENTITY";

/// Runs a test where the machine trusts an authority of the test; `body` gets
/// the identity of `localhost`.
fn with_trust(test: &str, body: impl AsyncFnOnce(Identity)) {
    let folder = tempfile::tempdir().unwrap();
    let mut environment = Vec::new();
    if !is_alone(test) {
        let authority = Authority::new();
        authority
            .server(&["localhost"], Flaw::None)
            .save(folder.path());
        let root = authority.write_root(folder.path());
        environment = vec![
            ("SSL_CERT_FILE", root.to_str().unwrap().to_owned()),
            (FOLDER, folder.path().to_str().unwrap().to_owned()),
        ];
    }
    let environment: Vec<(&str, &str)> = environment
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    alone_with(test, &environment, Duration::from_secs(60), || {
        let identity = Identity::load(std::env::var(FOLDER).unwrap().as_ref());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(body(identity));
    });
}

#[test]
fn s01_api_calls_follow_nothing() {
    with_trust(
        "redirects::s01_api_calls_follow_nothing",
        async |identity| {
            let cases = cases();
            assert_eq!(cases.len(), 35);
            for case in cases {
                for operation in [&GET_START, &POST_START] {
                    let servers = RedirectServers::start(case, &identity);
                    let client = direct(&servers.start)
                        .access_token("canary-token")
                        .default_header("X-Api-Key", "canary-key")
                        .build()
                        .unwrap();
                    let mut call = Call::new(&client, operation);
                    call.cookie("session", "canary-cookie".to_owned());
                    let fault = call.send::<Value>().await.unwrap_err();
                    assert_eq!(fault.kind(), ErrorKind::Redirect, "{case:?}: {fault}");
                    assert_eq!(fault.status(), Some(case.status));
                    assert_eq!(fault.location(), Some(servers.location.as_str()));
                    let secrets = ["canary-token", "canary-key", "canary-cookie"];
                    servers.assert(case, Expected::Refused, &secrets);
                    // The check would see the credentials if they were there.
                    assert_eq!(servers.at_start()[0].bearer(), Some("canary-token"));
                }
            }
        },
    );
}
