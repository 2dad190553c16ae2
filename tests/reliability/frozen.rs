//! V02: a generated crate of an earlier day works with today's runtime.

use frozen_shapes::apis::{FullApi, OAuthApi};
use frozen_shapes::blocking::Wait;
use frozen_shapes::models::Thing;
use frozen_shapes::{Client, FilePart};
use reliability_tests::{Answer, ByteServer};

// One thread for the server, one that waits.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn v02_an_older_generated_crate() {
    let server = ByteServer::start(|request| match request.method.as_str() {
        "GET" => Answer::json(
            200,
            r#"{"kind":"k","level":2,"channels":["voice","new"],"day":"2026-01-31",
                "children":[{"kind":"c"}],"unknown":{"a":1}}"#,
        ),
        "PATCH" => Answer::status(204),
        _ => Answer::text(200, "text/plain", "stored"),
    });
    // The types of the old crate and of the runtime are the same ones.
    let client: Client = server.client();
    let shapes = OAuthApi::new(&client);
    #[allow(deprecated, reason = "the description says so, and the call works")]
    let request = shapes.get_thing("a/b", 7).expand(["a", "b"]).send_2(true);
    let thing = request.if_match("\"1\"").await.unwrap();
    assert_eq!(thing.kind.as_deref(), Some("k"));
    assert_eq!(thing.channels_values().len(), 2);
    assert_eq!(thing.day.as_ref().unwrap().to_string(), "2026-01-31");
    assert_eq!(
        thing.children.as_ref().unwrap()[0].kind.as_deref(),
        Some("c")
    );
    assert_eq!(thing.additional_properties["unknown"]["a"], 1);
    let sent = server.requests().pop().unwrap();
    assert_eq!(
        sent.target,
        "/base/things/a%2Fb?didPool.id=7&expand=a&expand=b&send=true"
    );
    assert_eq!(sent.bearer(), Some("canary-token"));
    assert_eq!(sent.header("if-match"), Some("\"1\""));

    let mut thing = Thing::default().with_kind("k");
    thing.clear_span();
    shapes.patch_thing("1", thing).await.unwrap();
    let sent = server.requests().pop().unwrap();
    let body: serde_json::Value = serde_json::from_slice(&sent.body).unwrap();
    assert_eq!(body, serde_json::json!({"kind": "k", "span": null}));

    let file = FilePart::new("a.png", b"x".to_vec());
    let answer = shapes
        .upload_image(1, file)
        .note("n")
        .response()
        .await
        .unwrap();
    assert_eq!((answer.status(), answer.body().as_str()), (200, "stored"));
    // Sent without credentials, as its description says.
    assert_eq!(server.requests().pop().unwrap().bearer(), None);

    #[allow(deprecated, reason = "the description says so, and the call works")]
    let download = FullApi::new(&client).get_thing("1", 1).into_download();
    assert!(download.bytes().await.unwrap().starts_with(b"{\"kind\""));

    #[allow(deprecated, reason = "the description says so, and the call works")]
    let thing = shapes.get_thing("1", 1).wait().unwrap();
    assert_eq!(thing.kind.as_deref(), Some("k"));
}
