// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeAttributionAsyncResponse`.
#[non_exhaustive]
pub struct OutcomeAttributionAsyncResponse {
    /// `id`.
    pub id: Option<String>,
    /// `percentFailedThreshold`.
    pub percent_failed_threshold: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutcomeAttributionAsyncResponse {
    "id" Str id,
    "percentFailedThreshold" Int percent_failed_threshold,
    "selfUri" Str self_uri,
});
