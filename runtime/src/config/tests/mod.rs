//! Tests of the configuration file: helpers.

mod faults;
mod keys;

use std::path::Path;
use std::time::Duration;

use super::error::ConfigError;
use super::file::parse;
use super::values::{FileProxy, FileSettings};

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
