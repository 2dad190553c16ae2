// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffRequestListing`.
#[non_exhaustive]
pub struct TimeOffRequestListing {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `entities`, required.
    pub entities: Option<Vec<super::TimeOffRequestListItem>>,
    __marks: rt::Marks,
}

rt::model!(TimeOffRequestListing {
    "downloadUrl" Str download_url,
    "entities" Any entities,
});
