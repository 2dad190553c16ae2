// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SessionPlanningGroups`.
#[non_exhaustive]
pub struct SessionPlanningGroups {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SessionPlanningGroups {
    "downloadUrl" Str download_url,
});
