// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignPerformanceDataProgress`.
#[non_exhaustive]
pub struct CampaignPerformanceDataProgress {
    /// `percentage`.
    pub percentage: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(CampaignPerformanceDataProgress {
    "percentage" Float percentage,
});
