// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AggregatedExportSnapshotJobRequest`.
///
/// The service requires `snapshotId` in requests.
#[non_exhaustive]
pub struct AggregatedExportSnapshotJobRequest {
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `delimiter`.
    pub delimiter: Option<String>,
    /// `granularity`.
    pub granularity: Option<super::AggregatedExportSnapshotJobRequestGranularity>,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<Vec<String>>,
    /// `snapshotId`, required.
    pub snapshot_id: Option<super::AggregatedExportSnapshotJobRequestSnapshotId>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`AggregatedExportSnapshotJobRequest`](super::AggregatedExportSnapshotJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AggregatedExportSnapshotJobRequestGranularity {
    /// `FifteenMinutes`
    FifteenMinutes,
    /// `ThirtyMinutes`
    ThirtyMinutes,
    /// `SixtyMinutes`
    SixtyMinutes,
    /// `Day`
    Day,
    /// `Week`
    Week,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `snapshotId` in [`AggregatedExportSnapshotJobRequest`](super::AggregatedExportSnapshotJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AggregatedExportSnapshotJobRequestSnapshotId {
    /// `OneDayAgo`
    OneDayAgo,
    /// `OneWeekAgo`
    OneWeekAgo,
    /// `OneMonthAgo`
    OneMonthAgo,
    /// `ThreeMonthsAgo`
    ThreeMonthsAgo,
    /// `SixMonthsAgo`
    SixMonthsAgo,
    /// `OneYearAgo`
    OneYearAgo,
    /// `EighteenMonthsAgo`
    EighteenMonthsAgo,
    /// `TwoYearsAgo`
    TwoYearsAgo,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AggregatedExportSnapshotJobRequest {
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
    "delimiter" Str delimiter,
    "granularity" Enum granularity,
    "planningGroupIds" Texts planning_group_ids,
    "snapshotId" Enum snapshot_id,
    "timeZone" Str time_zone,
});

rt::setters!(AggregatedExportSnapshotJobRequest {
    0 date_end with_date_end(impl Into<rt::DateTime>) clear_date_end,
    1 date_start with_date_start(impl Into<rt::DateTime>) clear_date_start,
    2 delimiter with_delimiter(impl Into<String>) clear_delimiter,
    3 granularity with_granularity(impl Into<super::AggregatedExportSnapshotJobRequestGranularity>) clear_granularity,
    4 planning_group_ids with_planning_group_ids(Vec<String>) clear_planning_group_ids,
    5 snapshot_id with_snapshot_id(impl Into<super::AggregatedExportSnapshotJobRequestSnapshotId>) clear_snapshot_id,
    6 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});

rt::open_enum!(AggregatedExportSnapshotJobRequestGranularity {
    FifteenMinutes = "FifteenMinutes",
    ThirtyMinutes = "ThirtyMinutes",
    SixtyMinutes = "SixtyMinutes",
    Day = "Day",
    Week = "Week",
});

rt::open_enum!(AggregatedExportSnapshotJobRequestSnapshotId {
    OneDayAgo = "OneDayAgo",
    OneWeekAgo = "OneWeekAgo",
    OneMonthAgo = "OneMonthAgo",
    ThreeMonthsAgo = "ThreeMonthsAgo",
    SixMonthsAgo = "SixMonthsAgo",
    OneYearAgo = "OneYearAgo",
    EighteenMonthsAgo = "EighteenMonthsAgo",
    TwoYearsAgo = "TwoYearsAgo",
});
