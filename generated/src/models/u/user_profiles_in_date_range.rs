// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserProfilesInDateRange`.
#[non_exhaustive]
pub struct UserProfilesInDateRange {
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    /// `profiles`.
    pub profiles: Option<Vec<super::ProfileWithDateRange>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(UserProfilesInDateRange {
    "dateEndWorkday" Date date_end_workday,
    "dateStartWorkday" Date date_start_workday,
    "profiles" Any profiles,
    "user" Any user,
});
