// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuSchedulerSettingsResponse`.
#[non_exhaustive]
pub struct BuSchedulerSettingsResponse {
    /// `consistentServiceLevelSmoothing`, required.
    pub consistent_service_level_smoothing: Option<bool>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    __marks: rt::Marks,
}

rt::model!(BuSchedulerSettingsResponse {
    "consistentServiceLevelSmoothing" Bool consistent_service_level_smoothing,
    "metadata" Any metadata,
});
