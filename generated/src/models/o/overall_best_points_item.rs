// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OverallBestPointsItem`.
#[non_exhaustive]
pub struct OverallBestPointsItem {
    /// `count`.
    pub count: Option<i64>,
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    /// `granularityType`.
    pub granularity_type: Option<super::OverallBestPointsItemGranularityType>,
    /// `points`.
    pub points: Option<i64>,
    /// `users`.
    pub users: Option<Vec<super::UserReference>>,
    __marks: rt::Marks,
}
/// The values of `granularityType` in [`OverallBestPointsItem`](super::OverallBestPointsItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum OverallBestPointsItemGranularityType {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OverallBestPointsItem {
    "count" Int count,
    "dateEndWorkday" Date date_end_workday,
    "dateStartWorkday" Date date_start_workday,
    "granularityType" Enum granularity_type,
    "points" Int points,
    "users" Any users,
});

rt::open_enum!(OverallBestPointsItemGranularityType {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
