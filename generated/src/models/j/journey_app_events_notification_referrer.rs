// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAppEventsNotificationReferrer`.
#[non_exhaustive]
pub struct JourneyAppEventsNotificationReferrer {
    /// `domain`.
    pub domain: Option<String>,
    /// `fragment`.
    pub fragment: Option<String>,
    /// `hostname`.
    pub hostname: Option<String>,
    /// `keywords`.
    pub keywords: Option<String>,
    /// `medium`.
    pub medium: Option<super::JourneyAppEventsNotificationReferrerMedium>,
    /// `name`.
    pub name: Option<String>,
    /// `pathname`.
    pub pathname: Option<String>,
    /// `queryString`.
    pub query_string: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `medium` in [`JourneyAppEventsNotificationReferrer`](super::JourneyAppEventsNotificationReferrer).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAppEventsNotificationReferrerMedium {
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

rt::model!(JourneyAppEventsNotificationReferrer {
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

rt::open_enum!(JourneyAppEventsNotificationReferrerMedium {
    Internal = "internal",
    Search = "search",
    Social = "social",
    Email = "email",
    Unknown = "unknown",
    Paid = "paid",
});
