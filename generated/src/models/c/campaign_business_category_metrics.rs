// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignBusinessCategoryMetrics`.
#[non_exhaustive]
pub struct CampaignBusinessCategoryMetrics {
    /// `failureCount`.
    pub failure_count: Option<i64>,
    /// `neutralCount`.
    pub neutral_count: Option<i64>,
    /// `successCount`.
    pub success_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignBusinessCategoryMetrics {
    "failureCount" Int failure_count,
    "neutralCount" Int neutral_count,
    "successCount" Int success_count,
});
