// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AllTimePoints`.
#[non_exhaustive]
pub struct AllTimePoints {
    /// `allTimePoints`.
    pub all_time_points: Option<i64>,
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(AllTimePoints {
    "allTimePoints" Int all_time_points,
    "dateEndWorkday" Date date_end_workday,
    "user" Any user,
});
