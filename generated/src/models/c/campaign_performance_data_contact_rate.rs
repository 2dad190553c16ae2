// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignPerformanceDataContactRate`.
#[non_exhaustive]
pub struct CampaignPerformanceDataContactRate {
    /// `connectRatio`.
    pub connect_ratio: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(CampaignPerformanceDataContactRate {
    "connectRatio" Float connect_ratio,
});
