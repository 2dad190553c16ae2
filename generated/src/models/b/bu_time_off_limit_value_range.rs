// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuTimeOffLimitValueRange`.
#[non_exhaustive]
pub struct BuTimeOffLimitValueRange {
    /// `allocatedMinutesPerInterval`, required.
    pub allocated_minutes_per_interval: Option<Vec<i64>>,
    /// `granularity`, required.
    pub granularity: Option<super::BuTimeOffLimitValueRangeGranularity>,
    /// `id`, required.
    pub id: Option<String>,
    /// `limitMinutesPerInterval`, required.
    pub limit_minutes_per_interval: Option<Vec<i64>>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    /// `timeOffLimit`, required.
    pub time_off_limit: Option<super::BuTimeOffLimitReference>,
    /// `waitlistedMinutesPerInterval`, required.
    pub waitlisted_minutes_per_interval: Option<Vec<i64>>,
    /// `waitlistedRequestsPerInterval`, required.
    pub waitlisted_requests_per_interval: Option<Vec<i64>>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`BuTimeOffLimitValueRange`](super::BuTimeOffLimitValueRange).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuTimeOffLimitValueRangeGranularity {
    /// `Daily`
    Daily,
    /// `FifteenMinutes`
    FifteenMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuTimeOffLimitValueRange {
    "allocatedMinutesPerInterval" Any allocated_minutes_per_interval,
    "granularity" Enum granularity,
    "id" Str id,
    "limitMinutesPerInterval" Any limit_minutes_per_interval,
    "metadata" Any metadata,
    "selfUri" Str self_uri,
    "startDate" Date start_date,
    "timeOffLimit" Any time_off_limit,
    "waitlistedMinutesPerInterval" Any waitlisted_minutes_per_interval,
    "waitlistedRequestsPerInterval" Any waitlisted_requests_per_interval,
});

rt::open_enum!(BuTimeOffLimitValueRangeGranularity {
    Daily = "Daily",
    FifteenMinutes = "FifteenMinutes",
});
