// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaStatisticsListing`.
#[non_exhaustive]
pub struct MediaStatisticsListing {
    /// `entities`.
    pub entities: Option<Vec<super::MediaStatistics>>,
    __marks: rt::Marks,
}

rt::model!(MediaStatisticsListing {
    "entities" Any entities,
});
