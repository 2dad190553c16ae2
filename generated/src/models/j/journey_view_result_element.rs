// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewResultElement`.
#[non_exhaustive]
pub struct JourneyViewResultElement {
    /// `followedBy`.
    pub followed_by: Option<Vec<super::JourneyViewResultLink>>,
    /// `id`.
    pub id: Option<String>,
    /// `metrics`.
    pub metrics: Option<super::JourneyViewResultMetrics>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewResultElement {
    "followedBy" Any followed_by,
    "id" Str id,
    "metrics" Any metrics,
    "selfUri" Str self_uri,
});
