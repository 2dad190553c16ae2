use std::fs;
use std::path::Path;
use std::time::Duration;

use super::{Digest, check_file, load, parse};
use crate::config::error::ConfigError;
use crate::config::values::{FileProxy, FileSettings};

fn read(content: impl AsRef<[u8]>) -> Result<FileSettings, ConfigError> {
    parse(Path::new("/home/me/config"), content.as_ref())
}

#[track_caller]
fn good(content: &str) -> FileSettings {
    read(content).unwrap_or_else(|fault| panic!("{content}\n{fault}"))
}

/// The faults as text.
#[track_caller]
fn faults(content: &str) -> Vec<String> {
    match read(content) {
        Ok(settings) => panic!("{content}\n{settings:?}"),
        Err(fault) => fault.faults().iter().map(ToString::to_string).collect(),
    }
}

/// Both formats of one key. The JSON value is text and, where it is one, a
/// native scalar.
fn contents(section: &str, key: &str, value: &str) -> Vec<String> {
    let upper = (section.to_uppercase(), key.to_uppercase());
    let text = serde_json::Value::from(value).to_string();
    let mut all = vec![
        format!("[{section}]\n{key} = {value}\n"),
        format!("[{}]\n{}={value}", upper.0, upper.1),
        format!("{{\"{section}\": {{\"{key}\": {text}}}}}"),
        format!("{{\"{}\": {{\"{}\": {text}}}}}", upper.0, upper.1),
    ];
    if serde_json::from_str::<serde_json::Value>(value).is_ok_and(|value| !value.is_object()) {
        all.push(format!("{{\"{section}\": {{\"{key}\": {value}}}}}"));
    }
    if let Some((outer, inner)) = key.split_once('.') {
        all.push(format!(
            "{{\"{section}\": {{\"{outer}\": {{\"{inner}\": {text}}}}}}}"
        ));
    }
    all
}

/// Everything but the gateway and the proxy, which have tests of their own, as
/// `name=value`.
fn shown(settings: &FileSettings) -> Vec<String> {
    let mut all = Vec::new();
    let mut add = |name: &str, value: Option<String>| {
        all.extend(value.map(|value| format!("{name}={value}")));
    };
    let seconds = |value: Option<Duration>| value.map(|value| value.as_secs_f64().to_string());
    let flag = |value: Option<bool>| value.map(|value| value.to_string());
    let word = |value: Option<&str>| value.map(str::to_owned);
    let (retry, logging) = (&settings.retry, &settings.logging);
    add(
        "host",
        word(settings.host.as_ref().map(|host| host.api_url())),
    );
    add("live", flag(settings.live_reload));
    add("wait_min", seconds(retry.wait_min));
    add("wait_max", seconds(retry.wait_max));
    add("max", retry.max.map(|max| max.to_string()));
    add("max_time", seconds(retry.max_time));
    add("refresh", flag(settings.refresh_access_token));
    add("refresh_wait", seconds(settings.refresh_token_wait));
    add("level", word(logging.level));
    add("format", word(logging.format));
    add("console", flag(logging.to_console));
    let path = logging.file_path.as_deref().and_then(Path::to_str);
    add("file", word(path));
    add("request", flag(logging.request_body));
    add("response", flag(logging.response_body));
    all
}

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

/// URL, user name and password.
fn proxy(settings: &FileSettings) -> Option<(&str, Option<&str>, Option<&str>)> {
    let FileProxy {
        url,
        username,
        password,
    } = settings.proxy.as_ref()?;
    let text = |secret: &Option<crate::secret::Secret>| {
        let secret = secret.as_ref()?;
        // Leaked by a test, so that rows can be compared.
        Some(&*secret.expose().to_owned().leak())
    };
    Some((url, text(username), text(password)))
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
fn warnings() {
    let ignored = "is ignored: a proxy has no path";
    for (content, expected) in [
        (
            "[proxy]\nhost=p\npath-params=login:l",
            vec![format!("line 3: [proxy] path-params: {ignored}")],
        ),
        (
            r#"{"proxy": {"host": "p", "pathParams": [{"pathName": "x", "pathValue": "y"}]}}"#,
            vec![format!("[proxy] pathParams.x: {ignored}")],
        ),
        (
            "[proxy]\nport=1",
            vec!["[proxy]: is ignored without `url` or `host`".to_owned()],
        ),
        (
            "[proxy]\nurl=http://p/path\nhost=p",
            vec![
                "line 2: [proxy] url: the path is ignored: a proxy has none".to_owned(),
                "[proxy]: `host`, `port` and `protocol` are ignored beside `url`".to_owned(),
            ],
        ),
        (
            "[retry]\nretry_mux=1\n[colour]\nred=1\n[colour]\n",
            vec![
                "line 2: [retry] retry_mux: is unknown and ignored".to_owned(),
                "line 3: [colour]: is unknown and ignored".to_owned(),
            ],
        ),
        (
            r#"{"retry": {"list": [1], "deep": {"er": 1}}, "colour": 1, "$schema": "x"}"#,
            vec![
                "[(not a name)]: is unknown and ignored".to_owned(),
                "[colour]: is unknown and ignored".to_owned(),
                "[retry] deep.er: is unknown and ignored".to_owned(),
                "[retry] list: is unknown and ignored".to_owned(),
            ],
        ),
        (
            "[retry]\nc4n4ry0=x\n",
            vec!["line 2: [retry] (not a name): is unknown and ignored".to_owned()],
        ),
        (
            "[retry]\nretry_max=1\n[RETRY]\nretryMax=2\n",
            vec![
                "line 4: [RETRY] retryMax: is given more than once; the last one counts".to_owned(),
            ],
        ),
        (
            "[gateway]\nhost=g\npath-params=other:x",
            vec!["line 3: [gateway] path-params: only `login` and `api` are used".to_owned()],
        ),
    ] {
        assert_eq!(good(content).warnings, expected, "{content}");
    }
    let many = "[general]\n".to_owned() + &"x=1\n".repeat(5000);
    assert_eq!(good(&many).warnings.len(), 101);
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

#[test]
fn refused_values() {
    let rows: &[(&str, &str, &[&str])] = &[
        (
            "general",
            "host",
            &[
                "canary",
                "https://u:canary@h",
                "ftp://canary",
                "https://h/?canary",
                "https://h/#canary",
                "https://",
            ],
        ),
        ("general", "live_reload_config", &["canary", "2", "truee"]),
        (
            "retry",
            "retry_wait_min",
            &[
                "canary", "-1", "1e", "inf", "NaN", "+1", "1s", ".", "31536001",
            ],
        ),
        (
            "retry",
            "retry_max",
            &["canary", "-1", "1.5", "+1", "4294967296"],
        ),
        ("logging", "log_level", &["canary", "l", "info", "ltracee"]),
        ("logging", "log_format", &["canary", "xml"]),
        ("logging", "log_to_console", &["canary"]),
        (
            "gateway",
            "host",
            &[
                "https://canary",
                "canary:80",
                "canary/x",
                "u@canary",
                "ca nary",
                "canary:1",
            ],
        ),
        ("gateway", "protocol", &["canary", "ftp"]),
        ("gateway", "port", &["canary", "65536", "-2", "+80"]),
        (
            "gateway",
            "path_params_login",
            &["ca nary", "canary?x", "canary#x"],
        ),
        ("gateway", "path_params", &["canary", "login:a?canary"]),
        (
            "proxy",
            "url",
            &[
                "canary",
                "canary:80",
                "ftp://canary",
                "http://",
                "http://u:canary@",
            ],
        ),
        ("proxy", "host", &["http://canary", "canary:80"]),
        ("proxy", "port", &["canary", "0", "-1", "65536"]),
        ("proxy", "protocol", &["canary"]),
    ];
    for (section, key, values) in rows {
        for value in *values {
            for content in contents(section, key, value) {
                let fault = read(&content).expect_err(&content);
                let [one] = fault.faults() else {
                    panic!("{content}\n{fault}");
                };
                let same = |found: Option<&str>, wanted: &str| {
                    found.is_some_and(|found| found.eq_ignore_ascii_case(wanted))
                };
                assert!(
                    same(one.section(), section) && same(one.key(), key),
                    "{fault}"
                );
                assert!(one.message().starts_with("must "), "{fault}");
                let line = (!content.starts_with('{')).then_some(2);
                assert_eq!(one.line(), line, "{content}");
                let fault = crate::Error::from(fault);
                let source = std::error::Error::source(&fault).map(ToString::to_string);
                let text = format!("{fault} {fault:?} {source:?}");
                assert!(!text.contains("canary") && !text.contains("nary"), "{text}");
                assert!(text.contains("/home/me/config"), "{text}");
            }
        }
    }
}

#[test]
fn all_faults_at_once() {
    assert_eq!(
        faults(
            "x=1\n[retry]\nretry_max=x\nnonsense\n[general\nhost=?\n[logging]\nlog_level=x\n=1\n"
        ),
        [
            "line 1: a key must stand below a section such as `[general]`",
            "line 3: [retry] retry_max: must be a whole number from 0 to 4294967295",
            "line 4: [retry]: must be `key = value`, `[section]` or a comment",
            "line 5: a section must be written as `[name]`",
            "line 8: [logging] log_level: must be trace, debug, error or none",
            "line 9: [logging]: must be `key = value`, `[section]` or a comment",
        ]
    );
    assert_eq!(
        faults(
            r#"{"general": [], "logging": {"log_level": ["x"]}, "retry": {"retry_max": {}, "retry_wait_max": "x"},
            "gateway": {"host": "g", "pathParams": [1]}, "colour": 1}"#
        ),
        [
            "[gateway] pathParams: must be a list of `{\"pathName\": \"login\", \"pathValue\": \"my/prefix\"}`",
            "[general]: must be an object such as `{\"key\": \"value\"}`",
            "[logging] log_level: must be one value, not a list",
            "[retry] retry_wait_max: must be a number of seconds from 0 to 31536000, such as 5 or 0.25",
        ]
    );
    let many = faults(&"canary\n".repeat(100_000));
    assert_eq!(many.len(), 100);
    let text = read("canary\n".repeat(200)).unwrap_err().to_string();
    assert!(text.ends_with("; and more"), "{text}");
    assert!(!text.contains("canary"));
}

#[test]
fn what_is_no_configuration() {
    for (content, expected) in [
        (&b"\xff\xfe[\0r\0"[..], "is not UTF-8 text"),
        (b"[general]\nhost=\0", "is not UTF-8 text"),
        (b"\x7fELF\x02\x01\x01\0", "is not UTF-8 text"),
        (
            b"{\"proxy\": {\"auth\": canary",
            "line 1: is not valid JSON near column 20",
        ),
        (b"{\n} canary", "line 2: is not valid JSON near column 3"),
        (
            b"{\"a\": \"\\u12\"}",
            "line 1: is not valid JSON near column 13",
        ),
        (
            b"[logging]\nlog_file_path=\x1bx",
            "line 2: [logging]: must be `key = value`, `[section]` or a comment",
        ),
    ] {
        let fault = read(content).unwrap_err();
        let texts: Vec<_> = fault.faults().iter().map(ToString::to_string).collect();
        assert_eq!(texts, [expected]);
    }
    let deep = "{\"a\":".repeat(100_000);
    assert_eq!(read(deep).unwrap_err().faults().len(), 1);
}

#[test]
fn secrets_are_hidden() {
    for content in [
        "[proxy]\nurl=http://canary:canary@host\n[gateway]\nhost=g\npassword=canary\n",
        r#"{"proxy": {"host": "h", "auth": {"username": "canary", "password": "canary"}}}"#,
    ] {
        assert!(!format!("{:?}", good(content)).contains("canary"));
    }
}

#[test]
fn files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let missing = load(&path).unwrap();
    assert_eq!(missing.digest, Digest::Missing);
    assert_eq!(shown(&missing.settings), [""; 0]);
    let fault = check_file(&path).unwrap_err();
    assert_eq!(
        (fault.path(), fault.faults()[0].message()),
        (Some(&*path), "there is no such file")
    );
    assert_eq!(load(&path.join("below")).unwrap().digest, Digest::Missing);

    fs::write(&path, "[retry]\nretry_max = 7\nx = 1").unwrap();
    assert_eq!(load(&path.join("below")).unwrap().digest, Digest::Missing);
    let loaded = load(&path).unwrap();
    assert_eq!(shown(&loaded.settings), ["max=7"]);
    assert_eq!(loaded.digest, load(&path).unwrap().digest);
    assert_eq!(
        check_file(&path).unwrap(),
        ["line 3: [retry] x: is unknown and ignored"]
    );

    fs::write(&path, "#".repeat(1 << 20)).unwrap();
    assert!(load(&path).is_ok());
    for size in [(1 << 20) + 1, 2 << 20] {
        fs::write(&path, "#".repeat(size)).unwrap();
        let fault = load(&path).unwrap_err();
        assert_eq!(fault.faults()[0].message(), "is larger than 1 MiB");
    }
    let fault = load(folder.path()).unwrap_err();
    assert_eq!(fault.faults()[0].message(), "is not a regular file");
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
