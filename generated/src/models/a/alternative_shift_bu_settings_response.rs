// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftBuSettingsResponse`.
#[non_exhaustive]
pub struct AlternativeShiftBuSettingsResponse {
    /// `enabledGranularities`, required.
    pub enabled_granularities: Option<Vec<String>>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `minMinutesBeforeStartTime`, required.
    pub min_minutes_before_start_time: Option<i64>,
    /// `retainedActivityCategories`, required.
    pub retained_activity_categories: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AlternativeShiftBuSettingsResponse {
    "enabledGranularities" Texts enabled_granularities,
    "metadata" Any metadata,
    "minMinutesBeforeStartTime" Int min_minutes_before_start_time,
    "retainedActivityCategories" Texts retained_activity_categories,
});
