//! Where an organisation lives.

use std::fmt;
use std::str::FromStr;

/// The region of an organisation, which decides the hosts that are called.
///
/// Parsing accepts the region name with underscores or dashes (`eu_west_1`,
/// `eu-west-1`), the domain (`mypurecloud.ie`) and the API or login URL, with
/// or without scheme and trailing slashes, in any case. A URL of another host
/// becomes a custom region, as does a bare domain below `pure.cloud`; any other
/// text is refused, because a misspelled domain would receive the credentials.
///
/// ```
/// use platform_client_runtime::Region;
///
/// let region: Region = "https://API.mypurecloud.ie/".parse()?;
/// assert_eq!(region, Region::EuWest1);
/// assert_eq!(region.login_url(), Some("https://login.mypurecloud.ie"));
/// # Ok::<(), platform_client_runtime::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `us_east_1`, domain `mypurecloud.com`: the default.
    #[default]
    UsEast1,
    /// `us_east_2`, domain `use2.us-gov-pure.cloud` (FedRAMP).
    UsEast2,
    /// `us_west_2`, domain `usw2.pure.cloud`.
    UsWest2,
    /// `ca_central_1`, domain `cac1.pure.cloud`.
    CaCentral1,
    /// `sa_east_1`, domain `sae1.pure.cloud`.
    SaEast1,
    /// `mx_central_1`, domain `mxc1.pure.cloud`.
    MxCentral1,
    /// `eu_west_1`, domain `mypurecloud.ie`.
    EuWest1,
    /// `eu_west_2`, domain `euw2.pure.cloud`.
    EuWest2,
    /// `eu_central_1`, domain `mypurecloud.de`.
    EuCentral1,
    /// `eu_central_2`, domain `euc2.pure.cloud`.
    EuCentral2,
    /// `eusc_de_east_1`, domain `edee1.eusc-pure.cloud` (EU sovereign cloud).
    EuscDeEast1,
    /// `me_central_1`, domain `mec1.pure.cloud`.
    MeCentral1,
    /// `ap_south_1`, domain `aps1.pure.cloud`.
    ApSouth1,
    /// `ap_northeast_1`, domain `mypurecloud.jp`.
    ApNortheast1,
    /// `ap_northeast_2`, domain `apne2.pure.cloud`.
    ApNortheast2,
    /// `ap_northeast_3`, domain `apne3.pure.cloud`.
    ApNortheast3,
    /// `ap_southeast_1`, domain `apse1.pure.cloud`.
    ApSoutheast1,
    /// `ap_southeast_2`, domain `mypurecloud.com.au`.
    ApSoutheast2,
    /// Any other host; made by [`Region::custom`].
    Custom(CustomRegion),
}

/// The hosts of a [`Region::Custom`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CustomRegion {
    api: String,
    login: Option<String>,
    domain: String,
}

/// Name, domain, API URL and login URL.
type Row = (&'static str, &'static str, &'static str, &'static str);

macro_rules! row {
    ($name:literal, $domain:literal) => {
        (
            $name,
            $domain,
            concat!("https://api.", $domain),
            concat!("https://login.", $domain),
        )
    };
}

impl Region {
    /// The regions known by name.
    pub const ALL: &'static [Region] = &[
        Region::UsEast1,
        Region::UsEast2,
        Region::UsWest2,
        Region::CaCentral1,
        Region::SaEast1,
        Region::MxCentral1,
        Region::EuWest1,
        Region::EuWest2,
        Region::EuCentral1,
        Region::EuCentral2,
        Region::EuscDeEast1,
        Region::MeCentral1,
        Region::ApSouth1,
        Region::ApNortheast1,
        Region::ApNortheast2,
        Region::ApNortheast3,
        Region::ApSoutheast1,
        Region::ApSoutheast2,
    ];

    /// A region by its API URL: scheme, host and optional port.
    ///
    /// When the host begins with `api.`, the login host is the same with
    /// `login.` in its place; otherwise there is none. The URL is judged when
    /// the client is built.
    pub fn custom(api_url: impl Into<String>) -> Region {
        let api = api_url.into();
        let api = api.trim().trim_end_matches('/');
        let (scheme, rest) = api.split_once("://").unwrap_or(("https", api));
        let (bare, login) = match strip_label(rest, "api.") {
            Some(bare) => (bare, Some(format!("{scheme}://login.{bare}"))),
            None => (rest, None),
        };
        let end = bare.find(['/', '?', '#']).unwrap_or(bare.len());
        let authority = bare.get(..end).unwrap_or(bare);
        let host = match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => authority,
        };
        Region::Custom(CustomRegion {
            api: format!("{scheme}://{rest}"),
            login,
            domain: host.to_ascii_lowercase(),
        })
    }

    fn row(&self) -> Result<Row, &CustomRegion> {
        Ok(match self {
            Region::UsEast1 => row!("us_east_1", "mypurecloud.com"),
            Region::UsEast2 => row!("us_east_2", "use2.us-gov-pure.cloud"),
            Region::UsWest2 => row!("us_west_2", "usw2.pure.cloud"),
            Region::CaCentral1 => row!("ca_central_1", "cac1.pure.cloud"),
            Region::SaEast1 => row!("sa_east_1", "sae1.pure.cloud"),
            Region::MxCentral1 => row!("mx_central_1", "mxc1.pure.cloud"),
            Region::EuWest1 => row!("eu_west_1", "mypurecloud.ie"),
            Region::EuWest2 => row!("eu_west_2", "euw2.pure.cloud"),
            Region::EuCentral1 => row!("eu_central_1", "mypurecloud.de"),
            Region::EuCentral2 => row!("eu_central_2", "euc2.pure.cloud"),
            Region::EuscDeEast1 => row!("eusc_de_east_1", "edee1.eusc-pure.cloud"),
            Region::MeCentral1 => row!("me_central_1", "mec1.pure.cloud"),
            Region::ApSouth1 => row!("ap_south_1", "aps1.pure.cloud"),
            Region::ApNortheast1 => row!("ap_northeast_1", "mypurecloud.jp"),
            Region::ApNortheast2 => row!("ap_northeast_2", "apne2.pure.cloud"),
            Region::ApNortheast3 => row!("ap_northeast_3", "apne3.pure.cloud"),
            Region::ApSoutheast1 => row!("ap_southeast_1", "apse1.pure.cloud"),
            Region::ApSoutheast2 => row!("ap_southeast_2", "mypurecloud.com.au"),
            Region::Custom(custom) => return Err(custom),
        })
    }

    /// The region name with underscores, such as `us_east_1`; of a custom
    /// region its API URL.
    pub fn name(&self) -> &str {
        self.row()
            .map_or_else(|custom| custom.api.as_str(), |row| row.0)
    }

    /// The domain that the API host and the login host share, such as
    /// `mypurecloud.com`; of a custom region its host, without `api.`.
    pub fn domain(&self) -> &str {
        self.row()
            .map_or_else(|custom| custom.domain.as_str(), |row| row.1)
    }

    /// The API URL, such as `https://api.mypurecloud.com`.
    pub fn api_url(&self) -> &str {
        self.row()
            .map_or_else(|custom| custom.api.as_str(), |row| row.2)
    }

    /// The login URL, such as `https://login.mypurecloud.com`; `None` for a
    /// custom region whose host does not begin with `api.`.
    pub fn login_url(&self) -> Option<&str> {
        self.row()
            .map_or_else(|custom| custom.login.as_deref(), |row| Some(row.3))
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Region {
    type Err = UnknownRegion;

    fn from_str(text: &str) -> Result<Self, UnknownRegion> {
        let trimmed = text.trim().trim_end_matches('/').to_ascii_lowercase();
        let rest = trimmed
            .strip_prefix("https://")
            .or_else(|| trimmed.strip_prefix("http://"));
        let host = rest.unwrap_or(&trimmed);
        let host = host.strip_suffix(":443").unwrap_or(host);
        let domain = ["api.", "login."]
            .iter()
            .find_map(|label| host.strip_prefix(label))
            .unwrap_or(host);
        let name = domain.replace('-', "_");
        let known = Region::ALL
            .iter()
            .find(|region| region.name() == name || region.domain() == domain);
        let is_host = domain
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-');
        match known {
            Some(region) => Ok(region.clone()),
            None if rest.is_some_and(|rest| !rest.is_empty()) => Ok(Region::custom(text)),
            None if is_host && is_vendor_domain(domain) => {
                Ok(Region::custom(format!("https://api.{domain}")))
            }
            None => Err(UnknownRegion(text.to_owned())),
        }
    }
}

/// Regions that are younger than this crate live below the vendor's domains.
fn is_vendor_domain(domain: &str) -> bool {
    [".pure.cloud", ".us-gov-pure.cloud", ".eusc-pure.cloud"]
        .iter()
        .any(|parent| domain.len() > parent.len() && domain.ends_with(parent))
}

fn strip_label<'a>(host: &'a str, label: &str) -> Option<&'a str> {
    let (head, tail) = host.split_at_checked(label.len())?;
    (head.eq_ignore_ascii_case(label) && !tail.is_empty()).then_some(tail)
}

/// A text that names no region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRegion(String);

impl fmt::Display for UnknownRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is no region: give a name such as `us_east_1`, a domain such as \
             `mypurecloud.com` or a URL such as `https://api.mypurecloud.com`",
            self.0
        )
    }
}

impl std::error::Error for UnknownRegion {}

#[cfg(test)]
mod tests {
    use super::Region;

    fn parse(text: &str) -> Region {
        text.parse().unwrap_or_else(|fault| panic!("{fault}"))
    }

    #[test]
    fn table() {
        let domains: Vec<&str> = Region::ALL.iter().map(Region::domain).collect();
        assert_eq!(
            domains,
            [
                "mypurecloud.com",
                "use2.us-gov-pure.cloud",
                "usw2.pure.cloud",
                "cac1.pure.cloud",
                "sae1.pure.cloud",
                "mxc1.pure.cloud",
                "mypurecloud.ie",
                "euw2.pure.cloud",
                "mypurecloud.de",
                "euc2.pure.cloud",
                "edee1.eusc-pure.cloud",
                "mec1.pure.cloud",
                "aps1.pure.cloud",
                "mypurecloud.jp",
                "apne2.pure.cloud",
                "apne3.pure.cloud",
                "apse1.pure.cloud",
                "mypurecloud.com.au",
            ]
        );
    }

    #[test]
    fn every_spelling_of_every_region() {
        for region in Region::ALL {
            let (name, domain) = (region.name(), region.domain());
            assert_eq!(region.api_url(), format!("https://api.{domain}"));
            assert_eq!(
                region.login_url(),
                Some(format!("https://login.{domain}").as_str())
            );
            assert_eq!(region.to_string(), name);
            for text in [
                name.to_owned(),
                name.replace('_', "-"),
                name.to_uppercase(),
                domain.to_owned(),
                domain.to_uppercase(),
                format!("api.{domain}"),
                format!("https://{domain}"),
                format!("https://api.{domain}"),
                format!("HTTPS://API.{domain}///"),
                format!("http://api.{domain}/"),
                format!("https://api.{domain}:443"),
                format!("https://login.{domain}"),
                format!("  {domain}\n"),
            ] {
                assert_eq!(&parse(&text), region, "{text:?}");
            }
        }
    }

    #[test]
    fn custom() {
        for (text, api, login, domain) in [
            (
                "http://localhost:8080/",
                "http://localhost:8080",
                None,
                "localhost",
            ),
            (
                "https://api.test.example:1443",
                "https://api.test.example:1443",
                Some("https://login.test.example:1443"),
                "test.example",
            ),
            (
                "https://API.Test.example",
                "https://API.Test.example",
                Some("https://login.Test.example"),
                "test.example",
            ),
            (
                "xyz1.pure.cloud",
                "https://api.xyz1.pure.cloud",
                Some("https://login.xyz1.pure.cloud"),
                "xyz1.pure.cloud",
            ),
            (
                "https://gateway.example/prefix",
                "https://gateway.example/prefix",
                None,
                "gateway.example",
            ),
            ("http://[::1]:80", "http://[::1]:80", None, "[::1]"),
        ] {
            let region = parse(text);
            assert!(matches!(region, Region::Custom(_)), "{text}");
            assert_eq!(
                (region.api_url(), region.login_url(), region.domain()),
                (api, login, domain)
            );
        }
    }

    #[test]
    fn refused() {
        for text in [
            "",
            "/",
            "us_east_9",
            "mypurecloud.con",
            "pure.cloud",
            "evil.test",
            "evil.test/x.pure.cloud",
            "https://",
            "user@x.pure.cloud",
            "moon",
        ] {
            assert!(text.parse::<Region>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn default_is_us_east_1() {
        assert_eq!(Region::default(), Region::UsEast1);
    }
}
