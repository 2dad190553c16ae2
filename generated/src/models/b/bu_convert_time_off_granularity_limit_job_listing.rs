// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuConvertTimeOffGranularityLimitJobListing`.
#[non_exhaustive]
pub struct BuConvertTimeOffGranularityLimitJobListing {
    /// `entities`.
    pub entities: Option<Vec<super::BuConvertTimeOffLimitGranularityJobResponse>>,
    __marks: rt::Marks,
}

rt::model!(BuConvertTimeOffGranularityLimitJobListing {
    "entities" Any entities,
});
