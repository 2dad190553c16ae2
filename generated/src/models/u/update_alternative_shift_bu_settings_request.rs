// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAlternativeShiftBuSettingsRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct UpdateAlternativeShiftBuSettingsRequest {
    /// `enabledGranularities`.
    pub enabled_granularities: Option<
        super::ListWrapperAlternativeShiftBuSettingsGranularity,
    >,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `minMinutesBeforeStartTime`.
    pub min_minutes_before_start_time: Option<i64>,
    /// `retainedActivityCategories`.
    pub retained_activity_categories: Option<
        super::ListWrapperAlternativeShiftBuSettingsActivityCategory,
    >,
    __marks: rt::Marks,
}

rt::model!(UpdateAlternativeShiftBuSettingsRequest {
    "enabledGranularities" Any enabled_granularities,
    "metadata" Any metadata,
    "minMinutesBeforeStartTime" Int min_minutes_before_start_time,
    "retainedActivityCategories" Any retained_activity_categories,
});

rt::setters!(UpdateAlternativeShiftBuSettingsRequest {
    0 enabled_granularities with_enabled_granularities(super::ListWrapperAlternativeShiftBuSettingsGranularity) clear_enabled_granularities,
    1 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    2 min_minutes_before_start_time with_min_minutes_before_start_time(i64) clear_min_minutes_before_start_time,
    3 retained_activity_categories with_retained_activity_categories(super::ListWrapperAlternativeShiftBuSettingsActivityCategory) clear_retained_activity_categories,
});
