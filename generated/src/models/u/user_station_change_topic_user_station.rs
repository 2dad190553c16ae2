// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserStationChangeTopicUserStation`.
#[non_exhaustive]
pub struct UserStationChangeTopicUserStation {
    /// `associatedUser`.
    pub associated_user: Option<super::UserStationChangeTopicUser>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserStationChangeTopicUserStation {
    "associatedUser" Any associated_user,
    "id" Str id,
    "name" Str name,
});
