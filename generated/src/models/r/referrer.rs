// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Referrer`.
#[non_exhaustive]
pub struct Referrer {
    /// `domain`, required.
    pub domain: Option<String>,
    /// `fragment`.
    pub fragment: Option<String>,
    /// `hostname`, required.
    pub hostname: Option<String>,
    /// `keywords`.
    pub keywords: Option<String>,
    /// `medium`, required.
    pub medium: Option<super::ReferrerMedium>,
    /// `name`.
    pub name: Option<String>,
    /// `pathname`, required.
    pub pathname: Option<String>,
    /// `queryString`.
    pub query_string: Option<String>,
    /// `url`, required.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `medium` in [`Referrer`](super::Referrer).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReferrerMedium {
    /// `internal`
    Internal,
    /// `search`
    Search,
    /// `social`
    Social,
    /// `email`
    Email,
    /// `unknown`
    Unknown,
    /// `paid`
    Paid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Referrer {
    "domain" Str domain,
    "fragment" Str fragment,
    "hostname" Str hostname,
    "keywords" Str keywords,
    "medium" Enum medium,
    "name" Str name,
    "pathname" Str pathname,
    "queryString" Str query_string,
    "url" Str url,
});

rt::open_enum!(ReferrerMedium {
    Internal = "internal",
    Search = "search",
    Social = "social",
    Email = "email",
    Unknown = "unknown",
    Paid = "paid",
});
