// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ComparisonPeriodListing`.
#[non_exhaustive]
pub struct ComparisonPeriodListing {
    /// `entities`.
    pub entities: Option<Vec<super::ComparisonPeriod>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ComparisonPeriodListing {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});
