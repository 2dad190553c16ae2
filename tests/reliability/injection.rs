//! S06: values that try to be more than a value.

use platform_client_runtime::__gen::{Call, Collection, FormKind, Method, Operation};
use platform_client_runtime::{Client, Error, ErrorKind, FilePart, Value};
use reliability_tests::{Answer, ByteServer, Request};

use crate::BEARER;

static PATH: Operation =
    Operation::new("getPart", Method::Get, &["/api/v2/a/", "/parts/", ""]).security(BEARER);
static QUERY: Operation =
    Operation::new("getList", Method::Get, &["/api/v2/list"]).security(BEARER);
static FORM: Operation =
    Operation::new("postForm", Method::Post, &["/api/v2/form"]).form(FormKind::UrlEncoded);
static FILE: Operation =
    Operation::new("postFile", Method::Post, &["/api/v2/file"]).content_type("multipart/form-data");

/// Ends of lines, spelled in every way, with a header field after them.
const SPLITTERS: [&str; 9] = [
    "a\r\nX-Injected: 1",
    "a\nX-Injected: 1",
    "a\rX-Injected: 1",
    "a\r\n\r\nGET /injected HTTP/1.1\r\nHost: x\r\n\r\n",
    "a\0b",
    "\r\n",
    "a\r\n X-Injected: folded",
    "a\u{85}X-Injected: 1",
    "a\u{2028}X-Injected: 1",
];

/// Sends a call and says what arrived, if anything did. Whatever happens, no
/// second request and no foreign header field may arrive.
async fn outcome(fill: impl FnOnce(&Client) -> Call) -> Result<Request, Error> {
    let server = ByteServer::start(|_| Answer::json(200, "{}"));
    let result = fill(&server.client()).send::<Value>().await;
    let requests = server.requests();
    for request in &requests {
        assert_eq!(request.header("x-injected"), None, "{request:?}");
        assert!(
            request.target.bytes().all(|byte| byte.is_ascii_graphic()),
            "{request:?}"
        );
    }
    match result {
        Ok(_) => {
            assert_eq!(requests.len(), 1, "{requests:?}");
            Ok(requests.into_iter().next().unwrap())
        }
        Err(fault) => {
            assert!(requests.is_empty(), "{fault}: {requests:?}");
            Err(fault)
        }
    }
}

/// Asserts that a call is refused before anything is sent, with a text of one
/// line: a log must not take a value for an entry of its own.
async fn refused(value: &str, fill: impl FnOnce(&Client) -> Call) {
    let fault = outcome(fill).await.unwrap_err();
    let kind = fault.kind();
    assert_eq!(kind, ErrorKind::InvalidRequest, "{value:?}: {fault}");
    let text = format!("{fault} {fault:?}");
    assert!(!text.contains(char::is_control), "{text:?}");
}

#[tokio::test]
async fn s06_header_values_stay_one_field() {
    // The last two are no ends of lines in HTTP: they may arrive as they are.
    let (lines, letters) = SPLITTERS.split_at(7);
    for &value in lines {
        refused(value, |client| {
            let mut call = Call::new(client, &QUERY);
            call.header("X-Parameter", value.to_owned());
            call
        })
        .await;
        refused(value, |client| {
            let mut call = Call::new(client, &QUERY);
            call.header_list("X-Parameter", vec!["a".to_owned(), value.to_owned()]);
            call
        })
        .await;
        refused(value, |client| {
            let mut call = Call::new(client, &QUERY);
            call.options(|options| options.header("X-Option", value));
            call
        })
        .await;
        refused(value, |client| {
            let mut call = Call::new(client, &QUERY);
            call.options(|options| options.header(value, "1"));
            call
        })
        .await;
        refused(value, |client| {
            let mut call = Call::new(client, &QUERY);
            call.options(|options| options.accept(value));
            call
        })
        .await;
        let fault = outcome(|client| Call::new(&client.with_access_token(value), &QUERY));
        assert_eq!(
            fault.await.unwrap_err().kind(),
            ErrorKind::Auth,
            "{value:?}"
        );
    }
    for &value in letters {
        let sent = outcome(|client| {
            let mut call = Call::new(client, &QUERY);
            call.header("X-Parameter", value.to_owned());
            call
        });
        if let Ok(request) = sent.await {
            assert_eq!(request.header("x-parameter"), Some(value));
        }
    }
}

#[tokio::test]
async fn s06_query_values_are_encoded() {
    for value in SPLITTERS
        .iter()
        .chain(&["&b=1", "a#b", "a=b", "%26b=1", "+", ""])
    {
        let request = outcome(|client| {
            let mut call = Call::new(client, &QUERY);
            call.query("value", (*value).to_owned());
            call.query_list("list", vec![(*value).to_owned()], Collection::Multi);
            call.query_map("map", [((*value).to_owned(), (*value).to_owned())].into());
            call
        })
        .await
        .unwrap();
        assert_eq!(request.path(), "/api/v2/list");
        let query = request.query();
        assert_eq!(query.len(), 3, "{value:?}: {query:?}");
        assert_eq!(query["value"], *value);
        assert_eq!(query["list"], *value);
        assert_eq!(query[&format!("map[{value}]")], *value);
    }
}

#[tokio::test]
async fn s06_path_values_stay_one_segment() {
    for value in SPLITTERS.iter().chain(&[
        "../admin",
        "..\\admin",
        "%2e%2e",
        "%2E%2E/",
        "a/b",
        "a%2Fb",
        "/",
        "//",
        "\\",
        "?x=1",
        "#x",
        ";x",
        "@host",
        "...",
        " ",
        "%",
        "%00",
        "a:b",
        "\u{FF0E}\u{FF0E}",
    ]) {
        let request = outcome(|client| Call::new(client, &PATH).path(value).path("x"))
            .await
            .unwrap();
        let segments: Vec<&str> = request.target.split('/').collect();
        assert_eq!(segments.len(), 7, "{value:?}: {}", request.target);
        assert_eq!((segments[3], segments[5], segments[6]), ("a", "parts", "x"));
        let decoded = percent_decoded(segments[4]);
        assert_eq!(decoded, *value, "{}", request.target);
        assert!(!matches!(
            segments[4].to_ascii_lowercase().as_str(),
            "." | ".." | "%2e%2e"
        ));
    }
}

fn percent_decoded(text: &str) -> String {
    // A plus sign is itself in a path.
    let pair = format!("x={}", text.replace('+', "%2B"));
    reliability_tests::http::pairs(&pair)["x"].clone()
}

#[tokio::test]
async fn s06_path_values_that_name_another_resource_are_refused() {
    for value in ["", ".", ".."] {
        refused(value, |client| {
            Call::new(client, &PATH).path(value).path("x")
        })
        .await;
        refused(value, |client| {
            Call::new(client, &PATH).path("x").path(value)
        })
        .await;
    }
}

#[tokio::test]
async fn s06_form_values_are_encoded() {
    for value in SPLITTERS.iter().chain(&["&b=1", "a=b", "%26b=1", "+"]) {
        let request = outcome(|client| {
            let mut call = Call::new(client, &FORM);
            call.form("value", (*value).to_owned());
            call
        })
        .await
        .unwrap();
        let form = request.form();
        assert_eq!((form.len(), form["value"].as_str()), (1, *value));
    }
}

#[tokio::test]
async fn s06_file_names_stay_in_their_part() {
    for value in SPLITTERS
        .iter()
        .chain(&["a\"; name=\"other", "a\"\r\n\r\ninjected"])
    {
        let sent = outcome(|client| {
            let mut call = Call::new(client, &FILE);
            call.file("file", FilePart::new(*value, "content"));
            call
        });
        let Ok(request) = sent.await else { continue };
        let text = request.text();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert_eq!(
            head.matches("name=\"").count() - head.matches("filename=\"").count(),
            1
        );
        // The boundary, the disposition and the type: nothing else.
        assert!(head.lines().count() <= 3, "{value:?}: {head:?}");
        assert!(body.starts_with("content\r\n--"), "{value:?}: {text:?}");
    }
    for value in &SPLITTERS[..7] {
        refused(value, |client| {
            let mut call = Call::new(client, &FILE);
            call.file(
                "file",
                FilePart::new("a.txt", "content").content_type(*value),
            );
            call
        })
        .await;
    }
}

#[tokio::test]
async fn s06_cookie_values_stay_one_field() {
    for value in SPLITTERS.iter().chain(&["a; other=1", "a,b", "a\"b"]) {
        let request = outcome(|client| {
            let mut call = Call::new(client, &QUERY);
            call.cookie("session", (*value).to_owned());
            call
        })
        .await
        .unwrap();
        let cookie = request.header("cookie").unwrap();
        assert!(!cookie.contains([';', ',', '"']), "{value:?}: {cookie}");
    }
}
