// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuSchedulerSettingsRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct BuSchedulerSettingsRequest {
    /// `consistentServiceLevelSmoothing`.
    pub consistent_service_level_smoothing: Option<bool>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    __marks: rt::Marks,
}

rt::model!(BuSchedulerSettingsRequest {
    "consistentServiceLevelSmoothing" Bool consistent_service_level_smoothing,
    "metadata" Any metadata,
});

rt::setters!(BuSchedulerSettingsRequest {
    0 consistent_service_level_smoothing with_consistent_service_level_smoothing(bool) clear_consistent_service_level_smoothing,
    1 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
});
