// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GetProfilesResponse`.
#[non_exhaustive]
pub struct GetProfilesResponse {
    /// `entities`.
    pub entities: Option<Vec<super::PerformanceProfile>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GetProfilesResponse {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});
