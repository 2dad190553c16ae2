//! From the entries of a file to its settings, whatever its format.

use std::collections::BTreeSet;
use std::path::Path;

use super::error::{ConfigError, ConfigFault};
use super::parse;
use super::values::{FileGateway, FileProxy, FileSettings};
use crate::secret::Secret;

/// How many faults or warnings are worth collecting.
const ENOUGH: usize = 101;

const SECTIONS: &[&str] = &[
    "general",
    "gateway",
    "logging",
    "proxy",
    "reauthentication",
    "retry",
];

/// One key with its value.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) line: Option<usize>,
    pub(super) section: &'a str,
    pub(super) key: &'a str,
    pub(super) value: &'a str,
}

/// Collects the settings, and everything that is wrong.
#[derive(Default)]
pub(super) struct Reader {
    settings: FileSettings,
    faults: Vec<ConfigFault>,
    given: BTreeSet<(String, String)>,
    gateway: Gateway,
    proxy: Proxy,
}

/// The keys of `[gateway]` until its end is known.
#[derive(Default)]
struct Gateway {
    host: Option<String>,
    protocol: Option<&'static str>,
    port: Option<u16>,
    login: Option<String>,
    api: Option<String>,
}

/// The keys of `[proxy]` until its end is known.
#[derive(Default)]
struct Proxy {
    url: Option<FileProxy>,
    host: Option<String>,
    protocol: Option<&'static str>,
    port: Option<u16>,
    username: Option<Secret>,
    password: Option<Secret>,
}

/// The name without case and separators: `auth-username`, `auth.username` and
/// `authUsername` are one key.
pub(super) fn fold(name: &str) -> String {
    name.chars()
        .filter(|letter| !matches!(letter, '-' | '_' | '.'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// An unknown name for people. A line that is no setting can hold a secret, so
/// only what looks like a name is shown.
fn shown(name: &str) -> &str {
    let is_name = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-' | b'.');
    if !name.is_empty() && name.len() <= 32 && name.bytes().all(is_name) {
        name
    } else {
        "(not a name)"
    }
}

impl Reader {
    /// Whether the section means something.
    pub(super) fn knows(&self, section: &str) -> bool {
        SECTIONS.contains(&fold(section).as_str())
    }

    /// Whether so much is wrong that the rest does not matter.
    pub(super) fn is_full(&self) -> bool {
        self.faults.len() >= ENOUGH
    }

    pub(super) fn fault(&mut self, fault: ConfigFault) {
        self.faults.push(fault);
    }

    /// The head of a section.
    pub(super) fn section(&mut self, line: Option<usize>, name: &str) {
        if !self.knows(name) && self.given.insert((fold(name), String::new())) {
            let message = "is unknown and ignored";
            self.warn(line, Some(shown(name)), None, message);
        }
    }

    /// A list where one value belongs.
    pub(super) fn list(&mut self, section: &str, key: &str) {
        let entry = Entry {
            line: None,
            section,
            key,
            value: "",
        };
        if !self.knows(section) {
            return;
        }
        // An empty value of a known key changes nothing.
        match FileSettings::knows(&fold(section), &canonical(&fold(key))) {
            true => self.refuse(entry, "must be one value, not a list"),
            false => self.unknown(entry),
        }
    }

    /// One key of a section. An empty value is as good as none.
    pub(super) fn entry(&mut self, entry: Entry<'_>) {
        if !self.knows(entry.section) {
            return;
        }
        let (section, key) = (fold(entry.section), canonical(&fold(entry.key)));
        if !FileSettings::knows(&section, &key) {
            return self.unknown(entry);
        }
        if entry.value.is_empty() {
            return;
        }
        if entry.value.contains('\0') {
            return self.refuse(entry, "must not hold a NUL character");
        }
        if !self.given.insert((section.clone(), key.clone())) {
            let message = "is given more than once; the last one counts";
            self.warn(entry.line, Some(entry.section), Some(entry.key), message);
        }
        if let Err(allowed) = self.set(&section, &key, entry) {
            self.refuse(entry, allowed);
        }
    }

    fn set(&mut self, section: &str, key: &str, entry: Entry<'_>) -> Result<(), &'static str> {
        let text = entry.value;
        let secret = || Some(Secret::new(text.to_owned()));
        let settings = &mut self.settings;
        match (section, key) {
            ("general", "host") => settings.host = Some(parse::host(text)?),
            ("general", "livereloadconfig") => {
                settings.live_reload = Some(parse::boolean(text)?);
            }
            ("logging", "loglevel") => settings.logging.level = Some(parse::level(text)?),
            ("logging", "logformat") => {
                let format = parse::word(text, &["text", "json"], "must be text or json")?;
                settings.logging.format = Some(format);
            }
            ("logging", "logtoconsole") => {
                settings.logging.to_console = Some(parse::boolean(text)?);
            }
            ("logging", "logfilepath") => settings.logging.file_path = Some(text.into()),
            ("logging", "logrequestbody") => {
                settings.logging.request_body = Some(parse::boolean(text)?);
            }
            ("logging", "logresponsebody") => {
                settings.logging.response_body = Some(parse::boolean(text)?);
            }
            ("reauthentication", "refreshaccesstoken") => {
                settings.refresh_access_token = Some(parse::boolean(text)?);
            }
            ("reauthentication", "refreshtokenwaitmax") => {
                settings.refresh_token_wait = Some(parse::seconds(text)?);
            }
            ("retry", "retrywaitmin") => settings.retry.wait_min = Some(parse::seconds(text)?),
            ("retry", "retrywaitmax") => settings.retry.wait_max = Some(parse::seconds(text)?),
            ("retry", "retrymax") => settings.retry.max = Some(parse::count(text)?),
            ("retry", "maxretrytime") => settings.retry.max_time = Some(parse::seconds(text)?),
            ("gateway", "host") => self.gateway.host = Some(parse::host_name(text)?),
            ("gateway", "protocol") => {
                let protocols = &["http", "https"];
                let protocol = parse::word(text, protocols, "must be http or https")?;
                self.gateway.protocol = Some(protocol);
            }
            ("gateway", "port") => self.gateway.port = parse::optional_port(text)?,
            ("gateway", "pathparamslogin") => {
                self.gateway.login = Some(parse::path_prefix(text)?);
            }
            ("gateway", "pathparamsapi") => self.gateway.api = Some(parse::path_prefix(text)?),
            ("gateway", "pathparams") => {
                let params = parse::path_params(text)?;
                if params.others {
                    let message = "only `login` and `api` are used";
                    self.warn(entry.line, Some(entry.section), Some(entry.key), message);
                }
                let gateway = &mut self.gateway;
                gateway.login = params.login.or(gateway.login.take());
                gateway.api = params.api.or(gateway.api.take());
            }
            ("proxy", "url") => {
                let (proxy, extra) = parse::proxy_url(text)?;
                if extra {
                    let message = "the path is ignored: a proxy has none";
                    self.warn(entry.line, Some(entry.section), Some(entry.key), message);
                }
                self.proxy.url = Some(proxy);
            }
            ("proxy", "host") => self.proxy.host = Some(parse::host_name(text)?),
            ("proxy", "protocol") => {
                let allowed = "must be http, https, socks5 or socks5h";
                let protocol = parse::word(text, parse::PROXY_PROTOCOLS, allowed)?;
                self.proxy.protocol = Some(protocol);
            }
            ("proxy", "port") => self.proxy.port = Some(parse::port(text)?),
            ("proxy", "username") => self.proxy.username = secret(),
            ("proxy", "password") => self.proxy.password = secret(),
            ("proxy", _) => {
                let (message, key) = ("is ignored: a proxy has no path", shown(entry.key));
                self.warn(entry.line, Some(entry.section), Some(key), message);
            }
            // The credentials of a gateway are reserved.
            _ => {}
        }
        Ok(())
    }

    fn refuse(&mut self, entry: Entry<'_>, allowed: &str) {
        self.faults.push(ConfigFault::at(
            entry.line,
            Some(entry.section),
            Some(entry.key),
            allowed,
        ));
    }

    fn unknown(&mut self, entry: Entry<'_>) {
        let message = "is unknown and ignored";
        self.warn(
            entry.line,
            Some(entry.section),
            Some(shown(entry.key)),
            message,
        );
    }

    fn warn(
        &mut self,
        line: Option<usize>,
        section: Option<&str>,
        key: Option<&str>,
        message: &str,
    ) {
        if self.settings.warnings.len() < ENOUGH {
            let warning = ConfigFault::at(line, section, key, message);
            self.settings.warnings.push(warning.to_string());
        }
    }

    /// What was read.
    pub(super) fn finish(mut self, path: &Path) -> Result<FileSettings, ConfigError> {
        if !self.faults.is_empty() {
            return Err(ConfigError::new(Some(path), self.faults));
        }
        let used = |given: &BTreeSet<(String, String)>, section: &str| {
            given.iter().any(|(name, _)| name == section)
        };
        let gateway = std::mem::take(&mut self.gateway);
        match gateway.host {
            Some(host) => {
                self.settings.gateway = Some(FileGateway {
                    host,
                    protocol: gateway.protocol,
                    port: gateway.port,
                    path_params_login: gateway.login,
                    path_params_api: gateway.api,
                });
            }
            None if used(&self.given, "gateway") => {
                self.warn(None, Some("gateway"), None, "is ignored without `host`");
            }
            None => {}
        }
        let proxy = std::mem::take(&mut self.proxy);
        let found = match (proxy.url, proxy.host) {
            (Some(url), host) => {
                if host.is_some() || proxy.port.is_some() || proxy.protocol.is_some() {
                    let message = "`host`, `port` and `protocol` are ignored beside `url`";
                    self.warn(None, Some("proxy"), None, message);
                }
                Some(url)
            }
            (None, Some(host)) => {
                let port = proxy
                    .port
                    .map_or_else(String::new, |port| format!(":{port}"));
                Some(FileProxy {
                    url: format!("{}://{host}{port}", proxy.protocol.unwrap_or("http")),
                    username: None,
                    password: None,
                })
            }
            (None, None) => {
                if used(&self.given, "proxy") {
                    let message = "is ignored without `url` or `host`";
                    self.warn(None, Some("proxy"), None, message);
                }
                None
            }
        };
        self.settings.proxy = found.map(|found| FileProxy {
            url: found.url,
            username: proxy.username.or(found.username),
            password: proxy.password.or(found.password),
        });
        Ok(self.settings)
    }
}

/// The Go SDK puts `auth` before the names of credentials.
fn canonical(key: &str) -> String {
    match key {
        "authusername" => "username".to_owned(),
        "authpassword" => "password".to_owned(),
        _ => key.to_owned(),
    }
}

impl FileSettings {
    /// Whether the folded key is one of the section.
    fn knows(section: &str, key: &str) -> bool {
        let keys: &[&str] = match section {
            "general" => &["host", "livereloadconfig"],
            "gateway" => &[
                "host",
                "protocol",
                "port",
                "pathparams",
                "pathparamslogin",
                "pathparamsapi",
                "username",
                "password",
            ],
            "logging" => &[
                "loglevel",
                "logformat",
                "logtoconsole",
                "logfilepath",
                "logrequestbody",
                "logresponsebody",
            ],
            "proxy" => &["url", "host", "protocol", "port", "username", "password"],
            "reauthentication" => &["refreshaccesstoken", "refreshtokenwaitmax"],
            "retry" => &["retrywaitmin", "retrywaitmax", "retrymax", "maxretrytime"],
            _ => &[],
        };
        keys.contains(&key) || (section == "proxy" && key.starts_with("pathparams"))
    }
}
