// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalShrinkageActivityCodeResponse`.
#[non_exhaustive]
pub struct HistoricalShrinkageActivityCodeResponse {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `shrinkageForActivityCode`.
    pub shrinkage_for_activity_code: Option<super::HistoricalShrinkageAggregateResponse>,
    __marks: rt::Marks,
}

rt::model!(HistoricalShrinkageActivityCodeResponse {
    "activityCodeId" Str activity_code_id,
    "shrinkageForActivityCode" Any shrinkage_for_activity_code,
});
