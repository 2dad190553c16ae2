// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserScheduleAdherenceListing`.
#[non_exhaustive]
pub struct UserScheduleAdherenceListing {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::UserScheduleAdherence>>,
    __marks: rt::Marks,
}

rt::model!(UserScheduleAdherenceListing {
    "downloadUrl" Str download_url,
    "entities" Any entities,
});
