//! S01: redirects of every kind.

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::{ErrorKind, Value};
use reliability_tests::byte_server::direct;
use reliability_tests::redirects::{Expected, cases};
use reliability_tests::{Flaw, RedirectServers};

use crate::BEARER;
use crate::tls::with_trust;

static GET_START: Operation =
    Operation::new("getStart", Method::Get, &["/api/start"]).security(BEARER);
static POST_START: Operation = Operation::new("postStart", Method::Post, &["/api/start"])
    .content_type("application/json")
    .security(BEARER);

#[test]
fn s01_api_calls_follow_nothing() {
    with_trust(
        "redirects::s01_api_calls_follow_nothing",
        async |authority| {
            let identity = authority.server(&["localhost"], Flaw::None);
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
