// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserStationChangeTopicUser`.
#[non_exhaustive]
pub struct UserStationChangeTopicUser {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserStationChangeTopicUser {
    "id" Str id,
});
