// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuTimeOffPlanListing`.
#[non_exhaustive]
pub struct BuTimeOffPlanListing {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::BuTimeOffPlanResponse>>,
    __marks: rt::Marks,
}

rt::model!(BuTimeOffPlanListing {
    "downloadUrl" Str download_url,
    "entities" Any entities,
});
