//! Credentials in every form, shape and spelling.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::super::{Redactor, Side};
use super::{body, headers, json};
use crate::headers::Headers;

/// No part of it is a word of these tests.
const CANARY: &str = "Zq7~x/W+v=9\"k\\Yp é%2";
/// The same without what a name or a sign could be mistaken for.
const PLAIN: &str = "ZqCanary7xWv9kYp";

/// The forms in which a credential turns up, by name.
fn forms(secret: &str) -> Vec<(&'static str, String)> {
    let percent = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    let twice = utf8_percent_encode(&percent, NON_ALPHANUMERIC).to_string();
    let every: String = secret.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let json = serde_json::to_string(secret).unwrap();
    let nested = serde_json::to_string(&json).unwrap();
    let units: String = secret
        .encode_utf16()
        .map(|unit| format!("\\u{unit:04X}"))
        .collect();
    let html = secret.replace('&', "&amp;").replace('"', "&quot;");
    let numbers: String = secret
        .chars()
        .map(|letter| format!("&#x{:x};", u32::from(letter)))
        .collect();
    let base64 = STANDARD.encode(secret);
    vec![
        ("raw", secret.to_owned()),
        ("percent", percent.clone()),
        ("percent, twice", twice),
        ("percent, every byte", every),
        ("form", percent.replace("%20", "+")),
        ("json", json.trim_matches('"').to_owned()),
        ("json in json", nested),
        ("json, every letter", units),
        ("html", html),
        ("html, every letter", numbers),
        ("base64", base64.clone()),
        (
            "base64, percent",
            utf8_percent_encode(&base64, NON_ALPHANUMERIC).to_string(),
        ),
        ("base64url", URL_SAFE_NO_PAD.encode(secret)),
        ("base64 of a pair", STANDARD.encode(format!("id:{secret}"))),
        (
            "base64 of a pair, 2",
            STANDARD.encode(format!("ident:{secret}x")),
        ),
        (
            "base64 of a pair, 3",
            STANDARD.encode(format!("abcdef{secret}:xyz")),
        ),
    ]
}

#[test]
fn known_credentials_are_hidden_in_every_form() {
    for secret in [
        CANARY,
        PLAIN,
        "p4ss",
        "\\\\\\x",
        "pässwörd 😀",
        "a&b\"c&d",
        "%41%2541x",
    ] {
        let redactor = Redactor::new(&[secret, "", "abc"]);
        for (name, form) in forms(secret) {
            if name.starts_with("base64 of") && secret.len() < 7 {
                continue;
            }
            let url = redactor.url(&format!("https://h.test/a/{form}/b"));
            let headers = redactor.headers(&headers(&[("User-Agent", &format!("a {form} b"))]));
            let text = redactor.text(&format!("wrong: {form}, sorry"));
            let body = format!(r#"{{"note":"see {form} there","name":"Ada"}}"#);
            let body = redactor.body(body.as_bytes(), &Headers::default(), Side::Answer);
            let shown = format!(
                "{url} {} {text} {}",
                headers.get("user-agent").unwrap(),
                body.unwrap()
            );
            assert!(
                shown.matches("[REDACTED]").count() >= 3,
                "{name}: {secret}: {shown}"
            );
            assert!(!shown.contains(&form), "{name}: {secret}: {shown}");
            assert!(
                shown.contains("sorry") || name.starts_with("json"),
                "{shown}"
            );
        }
    }
    assert_eq!(
        Redactor::new(&["abc"]).text("abc"),
        "abc",
        "too short to look for"
    );
    let both = Redactor::new(&["secret-1", "secret-1-longer"]);
    assert_eq!(
        both.value("a secret-1-longer b secret-1"),
        "a [REDACTED] b [REDACTED]"
    );
}

/// Names of credentials, in all the spellings.
const NAMES: [&str; 24] = [
    "client_secret",
    "clientSecret",
    "ClientSecret",
    "CLIENT_SECRET",
    "client-secret",
    "refresh_token",
    "refreshToken",
    "access_token",
    "accessToken",
    "id_token",
    "idToken",
    "assertion",
    "samlAssertion",
    "code",
    "code_verifier",
    "codeVerifier",
    "password",
    "newPassword",
    "jwt",
    "secret",
    "api_key",
    "apiKey",
    "x-api-key",
    "passphrase",
];

#[test]
fn no_spelling_and_no_shape_shows_a_credential() {
    let shapes = [
        r#"{"NAME":"CANARY"}"#,
        r#"{"a":{"b":[{"NAME":"CANARY"}]}}"#,
        r#"{ "NAME" : [ "CANARY" ] }"#,
        r#"{"NAME":{"x":{"y":"CANARY"}}}"#,
        r#"{"a":"{\"NAME\":\"CANARY\"}"}"#,
        r#"{"a":"{\"b\":\"{\\\"NAME\\\":\\\"CANARY\\\"}\"}"}"#,
        r#"{"a":"NAME=CANARY"}"#,
        r#"{"NAME":"CANARY"#,
        r#"{"NAME":"xCANARY\"#,
        r#"{"NAME" "x":1,"NAME":"CANARY"#,
        "{'NAME': 'CANARY'}",
        "NAME=CANARY&x=1",
        "x=1&NAME=CANARY",
        "x=1;NAME=CANARY",
        "u=https%3A%2F%2Fh%2F%3FNAME%3DCANARY",
        "say NAME=CANARY please",
        "NAME\t=\n\"CANARY\"",
    ];
    let types = [
        "",
        "application/json",
        "application/x-www-form-urlencoded",
        "text/plain",
    ];
    let mut seen = 0;
    for name in NAMES {
        for shape in shapes {
            let text = shape.replace("NAME", name).replace("CANARY", PLAIN);
            for media_type in types {
                for side in [Side::Request, Side::Answer] {
                    let shown = body(media_type, &text, side);
                    assert!(!shown.contains(PLAIN), "{media_type}: {text}: {shown}");
                    seen += 1;
                }
            }
            let shown = Redactor::new(&[]).text(&text);
            assert!(!shown.contains(PLAIN), "{text}: {shown}");
        }
    }
    assert_eq!(seen, 24 * 17 * 4 * 2);
}

#[test]
fn a_body_cut_anywhere_shows_no_credential() {
    let whole = format!(
        r#"{{"n":1,"a":{{"refreshToken":"{PLAIN}"}},"s":"{{\"password\":\"{PLAIN}\"}}","é":["{{'jwt':'{PLAIN}'}}"],"secret":{{"k":"{PLAIN}"}}}}"#
    );
    let cuts: Vec<usize> = whole.char_indices().map(|(at, _)| at).collect();
    for cut in cuts {
        let shown = json(&whole[..cut]);
        assert!(!shown.contains("ZqCa"), "{cut}: {shown}");
    }
}

#[test]
fn no_text_is_too_strange() {
    let mut random = fastrand::Rng::with_seed(7);
    let parts = [
        "\"",
        "\\",
        "'",
        "{",
        "}",
        "[",
        "]",
        ":",
        "=",
        "&",
        "%",
        "%3D",
        "%22",
        "%2",
        "\\u00e",
        "\\u0063",
        "é",
        "😀",
        "password",
        "code",
        "token",
        " ",
        "\n",
        "<",
        ">",
        "://",
        "@",
        "eyJ",
        ".",
        "Bearer ",
        "[REDACTED]",
        "12",
        "null",
        PLAIN,
        "+",
        "\0",
    ];
    let secrets = [CANARY, PLAIN, "é😀é"];
    let redactor = Redactor::new(&secrets);
    for _ in 0..3_000 {
        let text: String = (0..random.usize(0..30))
            .filter_map(|_| random.choice(parts))
            .collect();
        let none = Headers::default();
        for shown in [
            redactor.text(&text),
            redactor.url(&text),
            redactor
                .body(text.as_bytes(), &none, Side::Request)
                .unwrap_or_default(),
        ] {
            assert!(!shown.contains(PLAIN), "{text:?}: {shown:?}");
        }
    }
}

/// Texts that a search with a fault would take minutes for.
#[test]
fn long_texts_take_no_long_time() {
    let start = std::time::Instant::now();
    let redactor = Redactor::new(&[CANARY, "\\\\x", "%25x"]);
    for unit in [
        "\\", "%25", "://", "eyJ.", "basic+", "token", "{\"a\":[", "a \\\"", "token:[", "é",
    ] {
        let text = unit.repeat(50_000 / unit.len());
        redactor.text(&text);
        redactor.url(&text);
    }
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
}
