// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignPerformanceDataListing`.
#[non_exhaustive]
pub struct CampaignPerformanceDataListing {
    /// `entities`.
    pub entities: Option<Vec<super::CampaignPerformanceData>>,
    __marks: rt::Marks,
}

rt::model!(CampaignPerformanceDataListing {
    "entities" Any entities,
});
