// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalShrinkageResult`.
#[non_exhaustive]
pub struct HistoricalShrinkageResult {
    /// `aggregatedShrinkage`.
    pub aggregated_shrinkage: Option<super::HistoricalShrinkageAggregateResponse>,
    /// `businessUnitIds`.
    pub business_unit_ids: Option<Vec<String>>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `shrinkageForActivityCategories`.
    pub shrinkage_for_activity_categories: Option<
        Vec<super::HistoricalShrinkageActivityCategoryResponse>,
    >,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `totalLoggedInDurationSeconds`.
    pub total_logged_in_duration_seconds: Option<i64>,
    /// `totalScheduledDurationSeconds`.
    pub total_scheduled_duration_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(HistoricalShrinkageResult {
    "aggregatedShrinkage" Any aggregated_shrinkage,
    "businessUnitIds" Texts business_unit_ids,
    "endDate" DateTime end_date,
    "shrinkageForActivityCategories" Any shrinkage_for_activity_categories,
    "startDate" DateTime start_date,
    "totalLoggedInDurationSeconds" Int total_logged_in_duration_seconds,
    "totalScheduledDurationSeconds" Int total_scheduled_duration_seconds,
});
