// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebEventResponseSession`.
#[non_exhaustive]
pub struct WebEventResponseSession {
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `durationInSeconds`, required.
    pub duration_in_seconds: Option<i64>,
    /// `eventCount`, required.
    pub event_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `pageviewCount`, required.
    pub pageview_count: Option<i64>,
    /// `referrer`.
    pub referrer: Option<super::Referrer>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebEventResponseSession {
    "createdDate" DateTime created_date,
    "durationInSeconds" Int duration_in_seconds,
    "eventCount" Int event_count,
    "id" Str id,
    "pageviewCount" Int pageview_count,
    "referrer" Any referrer,
    "selfUri" Str self_uri,
});
