// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PropertyIndexRequest`.
///
/// The service requires `properties`, `sessionId`, `targetDate` in requests.
#[non_exhaustive]
pub struct PropertyIndexRequest {
    /// `properties`, required.
    pub properties: Option<Vec<super::AnalyticsProperty>>,
    /// `sessionId`, required.
    pub session_id: Option<String>,
    /// `targetDate`, required.
    pub target_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(PropertyIndexRequest {
    "properties" Any properties,
    "sessionId" Str session_id,
    "targetDate" DateTime target_date,
});

rt::setters!(PropertyIndexRequest {
    0 properties with_properties(Vec<super::AnalyticsProperty>) clear_properties,
    1 session_id with_session_id(impl Into<String>) clear_session_id,
    2 target_date with_target_date(impl Into<rt::DateTime>) clear_target_date,
});
