//! What a request looks like on the wire.

#![allow(clippy::unwrap_used, clippy::panic)]

mod server;

use platform_client_runtime::__gen::{Call, Collection, FormKind, Method, Operation};
use platform_client_runtime::{ErrorKind, FilePart, Value};
use server::{Seen, Server, json};

const BEARER: &[&str] = &["PureCloud OAuth"];

static GET_USER: Operation = Operation::new("getUser", Method::Get, &["/api/v2/users/", ""])
    .accept("application/json")
    .security(BEARER);
static PAIR: Operation =
    Operation::new("getPair", Method::Get, &["/api/v2/a/", "/b%20c/", ""]).security(BEARER);
static LIST: Operation =
    Operation::new("getUsers", Method::Get, &["/api/v2/users"]).security(BEARER);
static PUBLIC: Operation = Operation::new("getPublic", Method::Get, &["/api/v2/public"]);
static CREATE: Operation = Operation::new("postUsers", Method::Post, &["/api/v2/users"])
    .accept("application/json")
    .content_type("application/json")
    .security(BEARER);
static UPLOAD: Operation = Operation::new("postUpload", Method::Post, &["/api/v2/upload"])
    .content_type("multipart/form-data");
static FORM: Operation =
    Operation::new("postForm", Method::Post, &["/api/v2/form"]).form(FormKind::UrlEncoded);

/// Sends a call and returns what arrived.
async fn sent(operation: &'static Operation, fill: impl FnOnce(Call) -> Call) -> Seen {
    let server = Server::start(|_| json("{}")).await;
    let call = fill(Call::new(&server.client(), operation));
    call.send::<Value>().await.unwrap();
    server.only()
}

/// Sends a call that has to fail before anything arrives; returns the message.
async fn refused(operation: &'static Operation, fill: impl FnOnce(Call) -> Call) -> String {
    let server = Server::start(|_| json("{}")).await;
    let call = fill(Call::new(&server.client(), operation));
    let fault = call.send::<Value>().await.unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::InvalidRequest, "{fault}");
    assert_eq!(fault.operation_id(), Some(operation.id()));
    assert!(server.seen().is_empty());
    let shown = format!("{fault} {fault:?}");
    assert!(!shown.contains("canary"), "{shown}");
    fault.to_string()
}

#[tokio::test]
async fn headers_of_a_plain_get() {
    let seen = sent(&GET_USER, |call| call.path("me")).await;
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str()),
        ("GET", "/api/v2/users/me")
    );
    for (name, expected) in [
        ("authorization", Some("Bearer canary-token")),
        ("accept", Some("application/json")),
        ("accept-encoding", Some("gzip")),
        ("user-agent", Some("PureCloud SDK/rust")),
        ("purecloud-sdk", Some(env!("CARGO_PKG_VERSION"))),
        ("content-type", None),
        ("content-length", None),
        ("transfer-encoding", None),
        ("referer", None),
        ("cookie", None),
    ] {
        assert_eq!(seen.header(name), expected, "{name}");
    }
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn path_values() {
    for (value, target) in [
        ("a", "/api/v2/a/a/b%20c/x"),
        ("a/b", "/api/v2/a/a%2Fb/b%20c/x"),
        ("../admin", "/api/v2/a/..%2Fadmin/b%20c/x"),
        ("%2e%2e", "/api/v2/a/%252e%252e/b%20c/x"),
        ("...", "/api/v2/a/.../b%20c/x"),
        ("a?b#c;d", "/api/v2/a/a%3Fb%23c%3Bd/b%20c/x"),
        ("ü +\r\n\0\\", "/api/v2/a/%C3%BC%20%2B%0D%0A%00%5C/b%20c/x"),
        ("@host", "/api/v2/a/%40host/b%20c/x"),
    ] {
        let seen = sent(&PAIR, |call| call.path(value).path("x")).await;
        assert_eq!(seen.target, target, "{value:?}");
    }
}

#[tokio::test]
async fn refused_path_values() {
    for value in ["", ".", ".."] {
        let text = refused(&PAIR, |call| call.path("x").path(value)).await;
        assert!(
            text.contains("path parameter 2") && text.contains("getPair"),
            "{text}"
        );
    }
    refused(&PAIR, |call| call.path("x")).await;
    refused(&PAIR, |call| call.path("x").path("y").path("z")).await;
    static BARE: Operation = Operation::new("getBare", Method::Get, &["@evil.test/"]);
    refused(&BARE, |call| call).await;
}

#[tokio::test]
async fn query() {
    let seen = sent(&LIST, |mut call| {
        call.query("pageSize", "25".into());
        call.query("didPool.id", "a b&c=d+e/\u{e9}".into());
        call.query("empty", String::new());
        call.query_list("id", vec!["1".into(), "2,3".into()], Collection::Multi);
        call.query_list("none", vec![], Collection::Multi);
        call.query_list("csv", vec!["1".into(), "2".into()], Collection::Csv);
        call.query_map("f", [("k".into(), "v".into())].into());
        call.query("pageSize", "50".into());
        call
    })
    .await;
    assert_eq!(
        seen.target,
        "/api/v2/users?pageSize=50&didPool.id=a%20b%26c%3Dd%2Be%2F%C3%A9&empty=&id=1&id=2%2C3\
         &csv=1%2C2&f%5Bk%5D=v"
    );
}

#[tokio::test]
async fn a_base_url_with_a_path() {
    let server = Server::start(|_| json("{}")).await;
    let client = server
        .builder()
        .base_url(format!("{}/gate/way/", server.url))
        .build()
        .unwrap();
    Call::new(&client, &LIST).send::<()>().await.unwrap();
    assert_eq!(server.only().target, "/gate/way/api/v2/users");
}

#[tokio::test]
async fn header_and_cookie_parameters() {
    let seen = sent(&LIST, |mut call| {
        call.header("If-Match", "\"42\"".into());
        call.header("if-match", "\"43\"".into());
        call.header_list("X-List", vec!["a".into(), "b".into()]);
        call.header_list("X-None", vec![]);
        call.header("X-Utf8", "gr\u{fc}n".into());
        call.cookie("a", "1;2".into());
        call.cookie("b", "x".into());
        call.cookie("a", "3 4".into());
        call
    })
    .await;
    assert_eq!(seen.header("if-match"), Some("\"43\""));
    assert_eq!(seen.header("x-list"), Some("a,b"));
    assert_eq!(seen.header("x-none"), None);
    assert_eq!(seen.header("x-utf8"), Some("gr\u{fc}n"));
    assert_eq!(seen.header("cookie"), Some("b=x; a=3%204"));
}

#[tokio::test]
async fn refused_headers() {
    for value in ["canary\r\nX-Evil: 1", "canary\nX", "canary\0", "canary\r"] {
        let text = refused(&LIST, |mut call| {
            call.header("If-Match", value.into());
            call
        })
        .await;
        assert!(text.contains("`If-Match`"), "{text}");
        refused(&LIST, |mut call| {
            call.options(|options| options.header("X-Own", value));
            call
        })
        .await;
    }
    for name in [
        "X Y",
        "X:Y",
        "",
        "X\r\nY",
        "Host",
        "Content-Length",
        "Transfer-Encoding",
    ] {
        refused(&LIST, |mut call| {
            call.options(|options| options.header(name, "1"));
            call
        })
        .await;
    }
}

#[tokio::test]
async fn precedence_of_headers() {
    let server = Server::start(|_| json("{}")).await;
    let builder = server
        .builder()
        .user_agent("mine/1")
        .default_header("X-A", "default")
        .default_header("x-b", "default")
        .default_header("X-C", "default")
        .default_header("Accept", "text/default")
        .default_header("Content-Type", "text/default")
        .default_header("Authorization", "Basic default");
    let client = builder
        .clone()
        .access_token("canary-token")
        .build()
        .unwrap();
    let mut call = Call::new(&client, &GET_USER).path("me");
    call.header("X-B", "parameter".into());
    call.header("X-C", "parameter".into());
    call.options(|options| options.header("x-c", "option"));
    call.send::<()>().await.unwrap();
    let mut call = Call::new(&client, &GET_USER).path("me");
    call.options(|options| options.header("authorization", "Custom x").accept("a/b"));
    call.send::<()>().await.unwrap();
    let mut call = Call::new(&client, &GET_USER).path("me");
    call.header("Authorization", "Parameter x".into());
    call.send::<()>().await.unwrap();
    let without_token = builder.build().unwrap();
    Call::new(&without_token, &GET_USER)
        .path("me")
        .send::<()>()
        .await
        .unwrap();
    Call::new(&client, &PUBLIC).send::<()>().await.unwrap();

    let seen = server.seen();
    for (request, name, expected) in [
        (0, "x-a", Some("default")),
        (0, "x-b", Some("parameter")),
        (0, "x-c", Some("option")),
        (0, "accept", Some("text/default")),
        (0, "content-type", None),
        (0, "user-agent", Some("mine/1")),
        (0, "authorization", Some("Bearer canary-token")),
        (1, "authorization", Some("Custom x")),
        (1, "accept", Some("a/b")),
        (2, "authorization", Some("Parameter x")),
        (3, "authorization", Some("Basic default")),
        (4, "authorization", None),
    ] {
        assert_eq!(
            seen[request].header(name),
            expected,
            "request {request}: {name}"
        );
    }
}

#[tokio::test]
async fn an_operation_without_security_sends_no_token() {
    let seen = sent(&PUBLIC, |call| call).await;
    assert_eq!(seen.header("authorization"), None);
}

#[tokio::test]
async fn a_sibling_sends_its_own_token() {
    let server = Server::start(|_| json("{}")).await;
    let client = server.client();
    let sibling = client.with_access_token("second-token");
    Call::new(&sibling, &LIST).send::<()>().await.unwrap();
    Call::new(&client, &LIST).send::<()>().await.unwrap();
    let tokens: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("authorization").map(str::to_owned))
        .collect();
    assert_eq!(
        tokens,
        [
            Some("Bearer second-token".into()),
            Some("Bearer canary-token".into())
        ]
    );

    let faulty = client.with_access_token("canary\r\nX-Evil: 1");
    let fault = Call::new(&faulty, &LIST).send::<()>().await.unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::Auth);
    assert!(!format!("{fault} {fault:?}").contains("canary"));
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn bodies() {
    let list: Vec<String> = vec![];
    let map = std::collections::BTreeMap::from([("a".to_owned(), 1_i64)]);
    let text = "{\"raw\":1}".to_owned();
    type Fill<'a> = &'a dyn Fn(&mut Call);
    let cases: [(&'static Operation, Fill<'_>, &str, Option<&str>); 7] = [
        (
            &CREATE,
            &|call| call.body_json(&map),
            "{\"a\":1}",
            Some("application/json"),
        ),
        (
            &CREATE,
            &|call| call.body_json(&list),
            "[]",
            Some("application/json"),
        ),
        (
            &CREATE,
            &|call| call.body_text(text.clone()),
            "{\"raw\":1}",
            Some("application/json"),
        ),
        (
            &FORM,
            &|call| call.body_text("x".into()),
            "x",
            Some("text/plain; charset=utf-8"),
        ),
        (
            &FORM,
            &|call| call.body_bytes(b"x".to_vec()),
            "x",
            Some("application/octet-stream"),
        ),
        (&CREATE, &|_| (), "", None),
        (
            &CREATE,
            &|call| {
                call.body_json(&map);
                call.options(|options| options.scim_json());
            },
            "{\"a\":1}",
            Some("application/scim+json"),
        ),
    ];
    for (operation, fill, body, content_type) in cases {
        let seen = sent(operation, |mut call| {
            fill(&mut call);
            call
        })
        .await;
        assert_eq!(seen.text(), body);
        assert_eq!(seen.header("content-type"), content_type, "{body}");
        assert_eq!(
            seen.header("content-length"),
            Some(body.len().to_string().as_str()),
            "{body}"
        );
        assert_eq!(seen.header("transfer-encoding"), None);
    }
    let accept = sent(&CREATE, |mut call| {
        call.options(|options| options.scim_json());
        call
    });
    assert_eq!(accept.await.header("accept"), Some("application/scim+json"));
    let text = refused(&CREATE, |mut call| {
        call.body_json(&f64::NAN);
        call
    });
    assert!(text.await.contains("JSON"));
}

#[tokio::test]
async fn forms() {
    let seen = sent(&FORM, |mut call| {
        call.form("grant type", "a&b".into());
        call.form_list("id", vec!["1".into(), "2".into()], Collection::Multi);
        call
    })
    .await;
    assert_eq!(seen.text(), "grant%20type=a%26b&id=1&id=2");
    assert_eq!(
        seen.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );

    let seen = sent(&UPLOAD, |mut call| {
        call.form("kind", "photo".into());
        call.file("file", FilePart::new("me.png", b"PNG".to_vec()));
        call.options(|options| options.header("Content-Type", "multipart/form-data"));
        call
    })
    .await;
    let boundary = seen
        .header("content-type")
        .unwrap()
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nphoto\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.png\"\r\n\
         Content-Type: image/png\r\n\r\nPNG\r\n--{boundary}--\r\n"
    );
    assert_eq!(seen.text(), expected);
}

#[tokio::test]
async fn methods() {
    static PUT: Operation = Operation::new("put", Method::Put, &["/x"]);
    static PATCH: Operation = Operation::new("patch", Method::Patch, &["/x"]);
    static DELETE: Operation = Operation::new("delete", Method::Delete, &["/x"]);
    static HEAD: Operation = Operation::new("head", Method::Head, &["/x"]);
    static OPTIONS: Operation = Operation::new("options", Method::Options, &["/x"]);
    for (operation, method, length) in [
        (&PUT, "PUT", Some("0")),
        (&PATCH, "PATCH", Some("0")),
        (&DELETE, "DELETE", None),
        (&OPTIONS, "OPTIONS", None),
    ] {
        let seen = sent(operation, |call| call).await;
        assert_eq!(
            (seen.method.as_str(), seen.header("content-length")),
            (method, length)
        );
    }
    // The length of an answer to HEAD is that of a body which does not come.
    let server = Server::start(|_| {
        server::Reply::Answer(b"HTTP/1.1 200 X\r\nContent-Length: 99\r\n\r\n".to_vec())
    })
    .await;
    let response = Call::new(&server.client(), &HEAD)
        .response::<()>()
        .await
        .unwrap();
    assert!(!response.has_body());
    assert_eq!(server.only().method, "HEAD");
}

#[tokio::test]
async fn gzip_can_be_switched_off() {
    let server = Server::start(|_| json("{}")).await;
    let client = server.builder().gzip(false).build().unwrap();
    Call::new(&client, &LIST).send::<()>().await.unwrap();
    assert_eq!(server.only().header("accept-encoding"), None);
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_poll() {
    let server = Server::start(|_| json("{}")).await;
    drop(Call::new(&server.client(), &LIST).send::<()>());
    tokio::task::yield_now().await;
    assert!(server.seen().is_empty());
}

#[test]
fn futures_move_between_threads() {
    fn check<T: Send + Unpin + 'static>(_: &T) {}
    let client = platform_client_runtime::Client::builder().build().unwrap();
    check(&Call::new(&client, &LIST).send::<Value>());
    check(&Call::new(&client, &LIST).response::<Value>());
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    shared(&client);
}

#[test]
fn debug_of_a_call_shows_no_values() {
    let client = platform_client_runtime::Client::builder()
        .access_token("canary")
        .build()
        .unwrap();
    let mut call = Call::new(&client, &GET_USER).path("canary");
    call.query("q", "canary".into());
    call.header("If-Match", "canary".into());
    call.body_text("canary".into());
    call.options(|options| options.header("X-Own", "canary"));
    let shown = format!("{call:?} {:?}", call.clone().send::<Value>());
    assert!(
        !shown.contains("canary") && shown.contains("getUser"),
        "{shown}"
    );
}
