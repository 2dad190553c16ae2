// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaStatistics`.
#[non_exhaustive]
pub struct MediaStatistics {
    /// `communicationId`.
    pub communication_id: Option<String>,
    /// `creationMilliseconds`.
    pub creation_milliseconds: Option<i64>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `effectiveRegion`.
    pub effective_region: Option<String>,
    /// `mediaStatistics`.
    pub media_statistics: Option<Vec<super::MediaEndpointStatistics>>,
    /// `preferredRegion`.
    pub preferred_region: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MediaStatistics {
    "communicationId" Str communication_id,
    "creationMilliseconds" Int creation_milliseconds,
    "dateStart" DateTime date_start,
    "effectiveRegion" Str effective_region,
    "mediaStatistics" Any media_statistics,
    "preferredRegion" Str preferred_region,
});
