// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaffingGroupListing`.
#[non_exhaustive]
pub struct StaffingGroupListing {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::StaffingGroupResponse>>,
    __marks: rt::Marks,
}

rt::model!(StaffingGroupListing {
    "downloadUrl" Str download_url,
    "entities" Any entities,
});
