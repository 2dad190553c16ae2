// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppEventResponseSession`.
#[non_exhaustive]
pub struct AppEventResponseSession {
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `durationInSeconds`, required.
    pub duration_in_seconds: Option<i64>,
    /// `eventCount`, required.
    pub event_count: Option<i64>,
    /// `id`, required.
    pub id: Option<String>,
    /// `referrer`.
    pub referrer: Option<super::Referrer>,
    /// `screenviewCount`, required.
    pub screenview_count: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AppEventResponseSession {
    "createdDate" DateTime created_date,
    "durationInSeconds" Int duration_in_seconds,
    "eventCount" Int event_count,
    "id" Str id,
    "referrer" Any referrer,
    "screenviewCount" Int screenview_count,
    "selfUri" Str self_uri,
});
