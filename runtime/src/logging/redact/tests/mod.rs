//! Nothing that looks like a credential comes through.

mod canaries;

use super::{Redactor, Side};
use crate::headers::Headers;

fn headers(fields: &[(&'static str, &str)]) -> Headers {
    let mut headers = Headers::default();
    for (name, value) in fields {
        headers.append(*name, (*value).to_owned());
    }
    headers
}

fn body(media_type: &str, text: &str, side: Side) -> String {
    let headers = if media_type.is_empty() {
        Headers::default()
    } else {
        headers(&[("Content-Type", media_type)])
    };
    Redactor::new(&[])
        .body(text.as_bytes(), &headers, side)
        .unwrap_or_default()
}

fn json(text: &str) -> String {
    body("application/json", text, Side::Request)
}

#[test]
fn urls() {
    for (url, shown) in [
        ("https://h.test/a?b=c&d=1#f", "https://h.test/a?b=c&d=1"),
        (
            "https://h.test/a?access_token=x&b=1",
            "https://h.test/a?access_token=[REDACTED]&b=1",
        ),
        (
            "https://h.test/a?Access%5FToken=x",
            "https://h.test/a?Access%5FToken=[REDACTED]",
        ),
        (
            "https://h.test/?code=x&state=s",
            "https://h.test/?code=[REDACTED]&state=s",
        ),
        (
            "https://h.test/?codeVerifier=x",
            "https://h.test/?codeVerifier=[REDACTED]",
        ),
        (
            "https://h.test/?countryCode=de",
            "https://h.test/?countryCode=de",
        ),
        (
            "https://h.test/?X-Amz-Signature=x&X-Amz-Date=1",
            "https://h.test/?X-Amz-Signature=[REDACTED]&X-Amz-Date=1",
        ),
        ("https://h.test/?token", "https://h.test/?token"),
        ("https://h.test/?token=", "https://h.test/?token="),
        ("https://u:p@h.test/a@b", "https://h.test/a@b"),
        ("https://u:p@w@h.test", "https://h.test"),
        ("//u:p@h.test/x", "//h.test/x"),
        ("https://h.test/#access_token=x", "https://h.test/"),
        (
            "https://h.test/?next=https%3A%2F%2Fx%2F%3Ftoken%3Dx",
            "https://h.test/?next=[REDACTED]",
        ),
        (
            "https://h.test/?next=https%3A%2F%2Fx%2F",
            "https://h.test/?next=https%3A%2F%2Fx%2F",
        ),
        (
            "https://h.test/eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJSMeKKF2QT4/b",
            "https://h.test/[REDACTED]/b",
        ),
        ("/relative?password=x", "/relative?password=[REDACTED]"),
    ] {
        assert_eq!(Redactor::new(&[]).url(url), shown, "{url}");
    }
}

#[test]
fn header_values_are_shown_by_an_allow_list() {
    let own = headers(&[
        ("Accept", "application/json"),
        ("Authorization", "Bearer x"),
        ("Proxy-Authorization", "Basic x"),
        ("Cookie", "a=x"),
        ("SET-COOKIE", "a=x"),
        ("X-My-Header", "x"),
        ("ININ-Correlation-Id", "c-1"),
        ("inin-ratelimit-count", "3"),
        ("Location", "https://u:p@h.test/file?Signature=x#y"),
        ("User-Agent", "app Bearer abcdefghij0123456789"),
    ]);
    let before = own.clone();
    let shown = Redactor::new(&[]).headers(&own);
    let values: Vec<&str> = shown.iter().map(|(_, value)| value).collect();
    assert_eq!(
        values,
        [
            "application/json",
            "[REDACTED]",
            "[REDACTED]",
            "[REDACTED]",
            "[REDACTED]",
            "[REDACTED]",
            "c-1",
            "3",
            "https://h.test/file",
            "app Bearer [REDACTED]",
        ]
    );
    assert_eq!(own, before);
}

#[test]
fn json_bodies() {
    for (text, shown) in [
        (r#"{"name":"Ada","n":1}"#, r#"{"name":"Ada","n":1}"#),
        (
            r#"{"client_secret":"x"}"#,
            r#"{"client_secret":"[REDACTED]"}"#,
        ),
        (
            r#"{"clientSecret" : "a\"b","n":1}"#,
            r#"{"clientSecret" : "[REDACTED]","n":1}"#,
        ),
        (
            r#"{"a":[{"PASSWORD":"x"}]}"#,
            r#"{"a":[{"PASSWORD":"[REDACTED]"}]}"#,
        ),
        (
            r#"{"password":{"a":"}","b":[1]},"n":1}"#,
            r#"{"password":"[REDACTED]","n":1}"#,
        ),
        (
            r#"{"password":["a","b"],"n":1}"#,
            r#"{"password":"[REDACTED]","n":1}"#,
        ),
        (r#"{"pin":1234,"n":1}"#, r#"{"pin":"[REDACTED]","n":1}"#),
        (
            r#"{"password":null,"hasPassword":true}"#,
            r#"{"password":null,"hasPassword":true}"#,
        ),
        (
            r#"{"accessTokenValiditySeconds":86400}"#,
            r#"{"accessTokenValiditySeconds":86400}"#,
        ),
        (
            r#"{"totalTokens": 12, "token_type":"Bearer"}"#,
            r#"{"totalTokens": 12, "token_type":"Bearer"}"#,
        ),
        (
            r#"{"code":"abc","countryCode":"DE"}"#,
            r#"{"code":"[REDACTED]","countryCode":"DE"}"#,
        ),
        (
            r#"{"client\u005fsecret":"x"}"#,
            r#"{"client\u005fsecret":"[REDACTED]"}"#,
        ),
        (r#"{"api key":"x"}"#, r#"{"api key":"[REDACTED]"}"#),
        (
            r#"{"a":"{\"token\":\"x\\\"y\",\"n\":1}"}"#,
            r#"{"a":"{\"token\":\"[REDACTED]\",\"n\":1}"}"#,
        ),
        (
            r#"{"a":"{\"token\":5,\"n\":1}"}"#,
            r#"{"a":"{\"token\":\"[REDACTED]\",\"n\":1}"}"#,
        ),
        (
            r#"{"text":"password=abc is wrong","n":1}"#,
            r#"{"text":"password=[REDACTED] is wrong","n":1}"#,
        ),
        (
            r#"{"text":"the password: a b, c","n":1}"#,
            r#"{"text":"the password: [REDACTED]","n":1}"#,
        ),
        (
            r#"{"text":"status code: 404"}"#,
            r#"{"text":"status code: 404"}"#,
        ),
        (
            r#"[{"name":"apiKey", "value":"x"},{"name":"n","value":"y"}]"#,
            r#"[{"name":"apiKey", "value":"[REDACTED]"},{"name":"n","value":"y"}]"#,
        ),
        (r#"["token","password"]"#, r#"["token","password"]"#),
        (
            r#"{"grant_type":"password","n":1}"#,
            r#"{"grant_type":"password","n":1}"#,
        ),
        (
            r#"{"url":"https://u:p@h.test/?sig=a%26b&n=1"}"#,
            r#"{"url":"https://h.test/?sig=[REDACTED]&n=1"}"#,
        ),
        (r#"{"jwt":""}"#, r#"{"jwt":""}"#),
        // Broken ones.
        (r#"{"client_secret":"x"#, r#"{"client_secret":"[REDACTED]"#),
        (
            r#"{"client_secret":{"x":"y"#,
            r#"{"client_secret":"[REDACTED]""#,
        ),
        (r#"{client_secret: x y}"#, r#"{client_secret: [REDACTED]"#),
        (
            r#"{'password':'x','n':1}"#,
            r#"{'password':'[REDACTED]','n':1}"#,
        ),
        (
            r#"{"a":1,}{"token":"x""#,
            r#"{"a":1,}{"token":"[REDACTED]""#,
        ),
        // Of another type than it says.
        ("client_secret=x&n=1", "client_secret=[REDACTED]&n=1"),
    ] {
        let found = json(text);
        assert_eq!(found, shown, "{text}");
        assert_eq!(json(&found), found, "a second pass changes nothing");
        if serde_json::from_str::<serde_json::Value>(text).is_ok() {
            assert!(serde_json::from_str::<serde_json::Value>(&found).is_ok());
        }
    }
}

#[test]
fn form_bodies() {
    let form = "application/x-www-form-urlencoded; charset=utf-8";
    for (text, shown) in [
        (
            "grant_type=refresh_token&refresh_token=a%26b&n=1",
            "grant_type=refresh_token&refresh_token=[REDACTED]&n=1",
        ),
        ("client%5Fsecret=x", "client%5Fsecret=[REDACTED]"),
        ("user[password]=x&a=b", "user[password]=[REDACTED]&a=b"),
        ("assertion=a,b;c", "assertion=[REDACTED]"),
        ("a=%7B%22token%22%3A%22x%22%7D", "a=[REDACTED]"),
        (
            r#"{"client_secret":"a=b"}"#,
            r#"{"client_secret":"[REDACTED]"}"#,
        ),
        ("plain", "plain"),
    ] {
        assert_eq!(body(form, text, Side::Request), shown, "{text}");
        if text.contains('=') && !text.contains('{') {
            assert_eq!(
                body("", text, Side::Request),
                shown,
                "without a type: {text}"
            );
        }
    }
}

#[test]
fn texts() {
    for (text, shown) in [
        ("no such host", "no such host"),
        ("Basic authentication failed", "Basic authentication failed"),
        ("got Basic dXNlcjpwYXNz1234", "got Basic [REDACTED]"),
        (
            "authorization=Bearer abc end",
            "authorization=[REDACTED] end",
        ),
        (
            "Authorization: Bearer abc\nnext",
            "Authorization: [REDACTED]\nnext",
        ),
        (
            "proxy http://u:p@h.test:80 refused",
            "proxy http://h.test:80 refused",
        ),
        (
            "<password>x y</password><n>1</n>",
            "<password>[REDACTED]</password><n>1</n>",
        ),
        (
            "a eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJSMeKKF2QT4 b",
            "a [REDACTED] b",
        ),
        ("client.secret=x", "client.secret=[REDACTED]"),
        ("token=it's so", "token=[REDACTED] so"),
        (
            "no http://auth:80/code:1 there",
            "no http://auth:80/code:1 there",
        ),
        (
            r#"<input name="password" value="x y" size="2">"#,
            r#"<input name="password" value="[REDACTED]" size="2">"#,
        ),
        (
            "Proxy-Authorization: Basic abc\nauthorizationUrl: x",
            "Proxy-Authorization: [REDACTED]\nauthorizationUrl: x",
        ),
        (
            "access_token%3Dabc%26n%3D1",
            "access_token%3D[REDACTED]%26n%3D1",
        ),
    ] {
        assert_eq!(Redactor::new(&[]).text(text), shown, "{text}");
    }
}

#[test]
fn a_refusal_keeps_its_code() {
    for (text, shown) in [
        (r#"{"code":"not.found"}"#, r#"{"code":"not.found"}"#),
        (r#"{"code":"Abc.def"}"#, r#"{"code":"[REDACTED]"}"#),
        (r#"{"code":"abcdef"}"#, r#"{"code":"[REDACTED]"}"#),
        (r#"{"token":"not.found"}"#, r#"{"token":"[REDACTED]"}"#),
    ] {
        assert_eq!(body("application/json", text, Side::Answer), shown);
    }
    assert_eq!(json(r#"{"code":"not.found"}"#), r#"{"code":"[REDACTED]"}"#);
}

#[test]
fn bodies_that_are_no_text() {
    let redactor = Redactor::new(&[]);
    let long = vec![b'a'; (1 << 20) + 1];
    for (body, fields, shown) in [
        (&b"\xff\xfe"[..], &[][..], Some("<2 bytes>")),
        (b"abc", &[("content-encoding", "gzip")], Some("<3 bytes>")),
        (
            b"abc",
            &[("Content-Type", "multipart/form-data; boundary=x")],
            Some("<3 bytes>"),
        ),
        (
            b"abc",
            &[("Content-Type", "application/octet-stream")],
            Some("<3 bytes>"),
        ),
        (
            b"abc",
            &[("Content-Type", "application/scim+json")],
            Some("abc"),
        ),
        (b"abc", &[("Content-Type", "text/html")], Some("abc")),
        (b"{\0\"\0", &[], Some("<4 bytes>")),
        (b"", &[], None),
        (&long, &[], Some("<1048577 bytes>")),
    ] {
        let found = redactor.body(body, &headers(fields), Side::Request);
        assert_eq!(found.as_deref(), shown, "{fields:?}");
    }
}
