// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserStaffingGroupListing`.
#[non_exhaustive]
pub struct UserStaffingGroupListing {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::UserStaffingGroupResponse>>,
    __marks: rt::Marks,
}

rt::model!(UserStaffingGroupListing {
    "downloadUrl" Str download_url,
    "entities" Any entities,
});
