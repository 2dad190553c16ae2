// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserAvailableTimes`.
#[non_exhaustive]
pub struct UserAvailableTimes {
    /// `availableTimes`.
    pub available_times: Option<Vec<super::AvailableTime>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(UserAvailableTimes {
    "availableTimes" Any available_times,
    "user" Any user,
});
