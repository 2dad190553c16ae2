// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserBestPointsItem`.
#[non_exhaustive]
pub struct UserBestPointsItem {
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    /// `granularityType`.
    pub granularity_type: Option<super::UserBestPointsItemGranularityType>,
    /// `points`.
    pub points: Option<i64>,
    /// `rank`.
    pub rank: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `granularityType` in [`UserBestPointsItem`](super::UserBestPointsItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserBestPointsItemGranularityType {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserBestPointsItem {
    "dateEndWorkday" Date date_end_workday,
    "dateStartWorkday" Date date_start_workday,
    "granularityType" Enum granularity_type,
    "points" Int points,
    "rank" Int rank,
});

rt::open_enum!(UserBestPointsItemGranularityType {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
