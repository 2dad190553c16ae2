//! What is wrong with a file.

use std::ffi::OsString;
use std::fs;

use super::{contents, faults, good, read, shown};
use crate::config::file::{Digest, check_file, default_path_in, load};

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

#[test]
fn default_paths() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().to_owned();
    let expected = home.join(".genesyscloudrust").join("config");
    assert_eq!(default_path_in(Some(home.into_os_string())), Some(expected));
    for home in [None, Some(OsString::new()), Some("relative".into())] {
        assert_eq!(default_path_in(home), None);
    }
}
