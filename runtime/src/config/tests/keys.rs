//! What a file says.

use std::fs;
use std::path::Path;

use super::{contents, good, proxy, shown};

#[test]
fn every_key_in_every_spelling() {
    for (section, keys, value, expected) in [
        (
            "general",
            "host",
            "https://api.mypurecloud.ie",
            "host=https://api.mypurecloud.ie",
        ),
        (
            "general",
            "host",
            "mypurecloud.de",
            "host=https://api.mypurecloud.de",
        ),
        (
            "general",
            "host",
            "us-west-2",
            "host=https://api.usw2.pure.cloud",
        ),
        (
            "general",
            "host",
            "http://localhost:8080/",
            "host=http://localhost:8080",
        ),
        (
            "general",
            "live_reload_config liveReloadConfig",
            "false",
            "live=false",
        ),
        ("general", "live_reload_config", "True", "live=true"),
        ("general", "live_reload_config", "1", "live=true"),
        ("general", "live_reload_config", "off", "live=false"),
        (
            "retry",
            "retry_wait_min retry-wait-min retryWaitMin",
            "5",
            "wait_min=5",
        ),
        ("retry", "retry_wait_min", "0.25", "wait_min=0.25"),
        ("retry", "retry_wait_max", "30", "wait_max=30"),
        ("retry", "retry_max retryMax", "3", "max=3"),
        ("retry", "retry_max", "0", "max=0"),
        (
            "retry",
            "max_retry_time maxRetryTime",
            "120.5",
            "max_time=120.5",
        ),
        (
            "reauthentication",
            "refresh_access_token",
            "false",
            "refresh=false",
        ),
        (
            "reauthentication",
            "refresh_token_wait_max",
            "10",
            "refresh_wait=10",
        ),
        ("logging", "log_level logLevel", "trace", "level=trace"),
        ("logging", "log_level", "LDebug", "level=debug"),
        ("logging", "log_level", "LTrace", "level=trace"),
        ("logging", "log_level", "ERROR", "level=error"),
        ("logging", "log_level", "none", "level=none"),
        ("logging", "log_format", "JSON", "format=json"),
        ("logging", "log_format", "text", "format=text"),
        ("logging", "log_to_console", "true", "console=true"),
        (
            "logging",
            "log_file_path",
            "/var/log/sdk.log",
            "file=/var/log/sdk.log",
        ),
        (
            "logging",
            "log_file_path",
            r"C:\new\table",
            r"file=C:\new\table",
        ),
        (
            "logging",
            "log_file_path",
            "\"a = b\" 'c'",
            "file=\"a = b\" 'c'",
        ),
        ("logging", "log_request_body", "true", "request=true"),
        ("logging", "log_response_body", "false", "response=false"),
    ] {
        for key in keys.split(' ') {
            for content in contents(section, key, value) {
                let settings = good(&content);
                assert_eq!(shown(&settings), [expected], "{content}");
                assert_eq!(settings.warnings, [""; 0], "{content}");
            }
        }
    }
}

#[test]
fn gateways() {
    let host = "gateway.example";
    for (key, value, expected) in [
        ("protocol", "HTTP", [Some("http"), None, None, None]),
        ("protocol", "https", [Some("https"), None, None, None]),
        ("port", "1443", [None, Some("1443"), None, None]),
        ("port", "-1", [None; 4]),
        ("port", "0", [None; 4]),
        (
            "path_params_login",
            "/my/login/",
            [None, None, Some("/my/login/"), None],
        ),
        ("path-params-api", "api", [None, None, None, Some("api")]),
        ("pathParams.login", "l", [None, None, Some("l"), None]),
        (
            "path-params",
            "login:l, API:a/b",
            [None, None, Some("l"), Some("a/b")],
        ),
        ("pathParams", "api:a", [None, None, None, Some("a")]),
        ("username", "canary", [None; 4]),
        ("auth-password", "canary", [None; 4]),
        ("auth.username", "canary", [None; 4]),
    ] {
        for content in contents("gateway", key, value) {
            // The host stands in a section of the same name.
            let content = match content.strip_prefix('{') {
                Some(rest) => format!("{{\"Gateway\": {{\"host\": \"{host}\"}}, {rest}"),
                None => format!("[gateway]\nhost={host}\n{content}"),
            };
            let settings = good(&content);
            let gateway = settings.gateway.as_ref().expect(&content);
            let port = gateway.port.map(|port| port.to_string());
            let found = [
                gateway.protocol,
                port.as_deref(),
                gateway.path_params_login.as_deref(),
                gateway.path_params_api.as_deref(),
            ];
            assert_eq!(gateway.host, host);
            assert_eq!(found, expected, "{content}");
            assert_eq!(settings.warnings, [""; 0], "{content}");
            assert!(!format!("{settings:?}").contains("canary"), "{content}");
        }
    }
    let list = r#"{"gateway": {"host": "::1", "pathParams": [
        {"pathName": "login", "pathValue": "l:1,2"}, {"pathname": "api", "pathvalue": "a"}]}}"#;
    let gateway = good(list).gateway.unwrap();
    assert_eq!(gateway.host, "[::1]");
    assert_eq!(gateway.path_params_login.as_deref(), Some("l:1,2"));
    assert_eq!(gateway.path_params_api.as_deref(), Some("a"));
    for content in [
        "[gateway]\nport = 80",
        "{\"gateway\": {\"port\": 80, \"host\": \"\"}}",
    ] {
        let settings = good(content);
        assert_eq!(settings.gateway, None);
        assert_eq!(settings.warnings, ["[gateway]: is ignored without `host`"]);
    }
}

#[test]
fn proxies() {
    for (ini, json, expected) in [
        (
            "host=p.example",
            r#""host": "p.example""#,
            ("http://p.example", None, None),
        ),
        (
            "host=p.example\nport=8888\nprotocol=HTTPS",
            r#""host": "p.example", "port": "8888", "protocol": "https""#,
            ("https://p.example:8888", None, None),
        ),
        (
            "host=10.0.0.1\nport=8888\nauth-username=u\nauth-password=p",
            r#""host": "10.0.0.1", "port": 8888, "auth": {"username": "u", "password": "p"}"#,
            ("http://10.0.0.1:8888", Some("u"), Some("p")),
        ),
        (
            "url = http://u%40x:p%3A@p.example:1/\n",
            r#""url": "http://u%40x:p%3A@p.example:1""#,
            ("http://p.example:1", Some("u@x"), Some("p:")),
        ),
        (
            "url=socks5://[::1]:1080\nauth.username=u",
            r#""url": "socks5://[::1]:1080", "auth.username": "u""#,
            ("socks5://[::1]:1080", Some("u"), None),
        ),
        (
            "url=http://a:b@p.example\nusername=u\npassword=x;y=\"z\"#",
            r##""url": "http://a:b@p.example", "auth-username": "u", "auth-password": "x;y=\"z\"#""##,
            ("http://p.example", Some("u"), Some("x;y=\"z\"#")),
        ),
    ] {
        for content in [
            format!("[proxy]\n{ini}"),
            format!("{{\"proxy\": {{{json}}}}}"),
        ] {
            let settings = good(&content);
            assert_eq!(proxy(&settings), Some(expected), "{content}");
            assert_eq!(settings.warnings, [""; 0], "{content}");
        }
    }
}

#[test]
fn texts_around_the_settings() {
    for content in [
        "[retry]\nretry_max = 7",
        "\u{feff}[retry]\nretry_max = 7",
        "\u{feff} {\"retry\": {\"retry_max\": 7}}",
        "\r\n\t{\r\n\"retry\": {\"retry_max\": \" 7 \"}\r\n}\r\n",
        "[retry]\r\nretry_max = 7\r\n",
        "[retry]\rretry_max = 7\r",
        "# a\n; b\n  # c = d\n\n[retry] ; e\n\tretry_max\t=\t7\t; f\n",
        "[ retry ]\n  retry_max=7",
        "[retry]\nretry_max: 7",
        "[retry]\n[general]\n[retry]\nretry_max=7\n",
        "[retry]\nretry_max=\nretry_max=7\nretry_wait_min= ; none\n",
        "{\"retry\": {\"retry_max\": 7, \"retry_wait_min\": null}, \"general\": null}",
        "[retry]\nretry_max = 7\n[logging]\nlog_file_path =",
    ] {
        let settings = good(content);
        assert_eq!(shown(&settings), ["max=7"], "{content:?}");
        assert_eq!(settings.warnings, [""; 0], "{content:?}");
    }
    for content in [
        "",
        "\u{feff}",
        " \r\n\n",
        "{}",
        "# only a comment",
        "[general]",
    ] {
        assert_eq!(shown(&good(content)), [""; 0], "{content:?}");
    }
    // A comment needs white space before it; `#` begins none there.
    for (value, expected) in [
        ("a;b", "a;b"),
        ("a ;b", "a"),
        ("a\t; b ; c", "a"),
        ("a;b ;c", "a;b"),
        ("a # b", "a # b"),
        ("a=b", "a=b"),
        ("a:b", "a:b"),
        ("Größe ;ß", "Größe"),
    ] {
        let settings = good(&format!("[logging]\nlog_file_path = {value}\n"));
        assert_eq!(shown(&settings), [format!("file={expected}")], "{value}");
    }
}

/// The examples of the documentation say the same in both formats.
#[test]
fn the_documentation() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/configuration.md");
    let page = fs::read_to_string(page).unwrap();
    let block = |name: &str| {
        let start = format!("```{name}\n");
        let (_, rest) = page.split_once(&start).unwrap();
        good(rest.split_once("```").unwrap().0)
    };
    let (ini, json) = (block("ini"), block("json"));
    assert_eq!(shown(&ini).len(), 14);
    assert_eq!(shown(&ini), shown(&json));
    assert_eq!(proxy(&ini), proxy(&json));
    assert!(ini.gateway.is_some() && ini.gateway == json.gateway);
    assert_eq!((ini.warnings.len(), json.warnings.len()), (0, 0));
}
