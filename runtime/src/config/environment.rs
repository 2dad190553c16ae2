//! Settings from the variables of the environment.
//!
//! They are read when the application asks for it and never otherwise.

use std::ffi::OsString;

use super::error::{ConfigError, ConfigFault};
use super::parse;
use super::values::EnvironmentSettings;
use crate::secret::Secret;

/// The names of the vendor's command line tool come first; the others are
/// those of its examples.
const REGION: &[&str] = &[
    "GENESYSCLOUD_REGION",
    "GENESYS_CLOUD_REGION",
    "GENESYS_REGION",
    "GENESYS_ENVIRONMENT",
];
const CLIENT_ID: &[&str] = &[
    "GENESYSCLOUD_OAUTHCLIENT_ID",
    "GENESYS_CLOUD_CLIENT_ID",
    "GENESYS_CLIENT_ID",
];
const CLIENT_SECRET: &[&str] = &[
    "GENESYSCLOUD_OAUTHCLIENT_SECRET",
    "GENESYS_CLOUD_CLIENT_SECRET",
    "GENESYS_CLIENT_SECRET",
];
const ACCESS_TOKEN: &[&str] = &["GENESYSCLOUD_ACCESS_TOKEN"];

/// Reads the variables of this process.
pub(crate) fn read() -> Result<EnvironmentSettings, ConfigError> {
    read_from(|name| std::env::var_os(name))
}

/// Reads variables. One that is empty or white space counts as not set; white
/// space around a value is dropped.
pub(crate) fn read_from(
    lookup: impl Fn(&str) -> Option<OsString>,
) -> Result<EnvironmentSettings, ConfigError> {
    let mut faults = Vec::new();
    let mut first = |names: &[&'static str]| {
        names
            .iter()
            .find_map(|name| match lookup(name)?.into_string() {
                Ok(text) => {
                    let text = Secret::new(text);
                    let text = text.expose().trim();
                    (!text.is_empty()).then(|| (*name, Secret::new(text.to_owned())))
                }
                Err(_) => {
                    faults.push(fault(name, "must be UTF-8 text"));
                    None
                }
            })
    };
    let region = first(REGION);
    let client_id = first(CLIENT_ID).map(|(_, text)| text.expose().to_owned());
    let client_secret = first(CLIENT_SECRET).map(|(_, text)| text);
    let access_token = first(ACCESS_TOKEN).map(|(_, text)| text);
    let region = region.and_then(|(name, text)| {
        parse::host(text.expose())
            .map_err(|allowed| faults.push(fault(name, allowed)))
            .ok()
    });
    if !faults.is_empty() {
        return Err(ConfigError::new(None, faults));
    }
    Ok(EnvironmentSettings {
        region,
        client_id,
        client_secret,
        access_token,
    })
}

fn fault(name: &str, message: &str) -> ConfigFault {
    ConfigFault::at(None, None, Some(name), message)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::read_from;
    use crate::config::values::EnvironmentSettings;
    use crate::region::Region;

    fn read(variables: &[(&str, &str)]) -> EnvironmentSettings {
        read_from(lookup(variables)).unwrap_or_else(|fault| panic!("{variables:?}: {fault}"))
    }

    fn lookup(variables: &[(&str, &str)]) -> impl Fn(&str) -> Option<OsString> {
        move |name| {
            let found = variables.iter().find(|(key, _)| *key == name)?;
            Some(OsString::from(found.1))
        }
    }

    /// The settings as text: region, client id, secret, token.
    fn shown(settings: &EnvironmentSettings) -> [Option<&str>; 4] {
        [
            settings.region.as_ref().map(Region::name),
            settings.client_id.as_deref(),
            settings.client_secret.as_ref().map(|text| text.expose()),
            settings.access_token.as_ref().map(|text| text.expose()),
        ]
    }

    #[test]
    fn names() {
        for (name, value, place, expected) in [
            ("GENESYSCLOUD_REGION", "eu-west-1", 0, "eu_west_1"),
            ("GENESYSCLOUD_REGION", "mypurecloud.ie", 0, "eu_west_1"),
            ("GENESYS_CLOUD_REGION", "us_west_2", 0, "us_west_2"),
            ("GENESYS_REGION", " ap_south_1\n", 0, "ap_south_1"),
            (
                "GENESYS_ENVIRONMENT",
                "https://api.mypurecloud.de",
                0,
                "eu_central_1",
            ),
            ("GENESYSCLOUD_OAUTHCLIENT_ID", "id", 1, "id"),
            ("GENESYS_CLOUD_CLIENT_ID", " id ", 1, "id"),
            ("GENESYS_CLIENT_ID", "id", 1, "id"),
            ("GENESYSCLOUD_OAUTHCLIENT_SECRET", "s", 2, "s"),
            ("GENESYS_CLOUD_CLIENT_SECRET", "s\r\n", 2, "s"),
            ("GENESYS_CLIENT_SECRET", "s", 2, "s"),
            ("GENESYSCLOUD_ACCESS_TOKEN", "t", 3, "t"),
        ] {
            let mut all = [None; 4];
            all[place] = Some(expected);
            assert_eq!(shown(&read(&[(name, value)])), all, "{name}={value}");
        }
    }

    #[test]
    fn the_first_name_wins_and_empty_is_unset() {
        let settings = read(&[
            ("GENESYS_CLIENT_ID", "third"),
            ("GENESYS_CLOUD_CLIENT_ID", "second"),
            ("GENESYSCLOUD_OAUTHCLIENT_ID", "  "),
            ("GENESYSCLOUD_REGION", ""),
        ]);
        assert_eq!(shown(&settings), [None, Some("second"), None, None]);
        assert_eq!(shown(&read(&[])), [None; 4]);
    }

    #[test]
    fn a_bad_region_names_the_variable_only() {
        for value in ["canary", "https://user:canary@host", "https://host/?canary"] {
            let fault = read_from(lookup(&[("GENESYS_REGION", value)])).unwrap_err();
            assert_eq!(fault.path(), None);
            assert_eq!(fault.faults()[0].key(), Some("GENESYS_REGION"));
            let fault = crate::Error::from(fault);
            let text = format!("{fault} {fault:?}");
            assert!(
                text.contains("GENESYS_REGION") && !text.contains("canary"),
                "{text}"
            );
        }
    }

    #[test]
    fn secrets_are_hidden() {
        let settings = read(&[
            ("GENESYSCLOUD_OAUTHCLIENT_SECRET", "canary"),
            ("GENESYSCLOUD_ACCESS_TOKEN", "canary"),
        ]);
        assert!(!format!("{settings:?}").contains("canary"));
    }

    #[cfg(unix)]
    #[test]
    fn not_utf_8() {
        use std::os::unix::ffi::OsStringExt;
        let fault = read_from(|name| {
            (name == "GENESYSCLOUD_ACCESS_TOKEN" || name == "GENESYSCLOUD_REGION")
                .then(|| OsString::from_vec(vec![0xff, b'x']))
        })
        .unwrap_err();
        let keys: Vec<_> = fault
            .faults()
            .iter()
            .filter_map(|fault| fault.key())
            .collect();
        assert_eq!(keys, ["GENESYSCLOUD_REGION", "GENESYSCLOUD_ACCESS_TOKEN"]);
    }
}
