// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewChart`.
///
/// The service requires `metrics` in requests.
#[non_exhaustive]
pub struct JourneyViewChart {
    /// `displayAttributes`.
    pub display_attributes: Option<super::JourneyViewChartDisplayAttributes>,
    /// `groupByAttributes`.
    pub group_by_attributes: Option<Vec<super::JourneyViewChartGroupByAttribute>>,
    /// `groupByMax`.
    pub group_by_max: Option<i64>,
    /// `groupByTime`.
    pub group_by_time: Option<super::JourneyViewChartGroupByTime>,
    /// `id`.
    pub id: Option<String>,
    /// `metrics`, required.
    pub metrics: Option<Vec<super::JourneyViewChartMetric>>,
    /// `name`.
    pub name: Option<String>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `groupByTime` in [`JourneyViewChart`](super::JourneyViewChart).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewChartGroupByTime {
    /// `Day`
    Day,
    /// `Week`
    Week,
    /// `Month`
    Month,
    /// `Year`
    Year,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewChart {
    "displayAttributes" Any display_attributes,
    "groupByAttributes" Any group_by_attributes,
    "groupByMax" Int group_by_max,
    "groupByTime" Enum group_by_time,
    "id" Str id,
    "metrics" Any metrics,
    "name" Str name,
    "rank" Int rank,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(JourneyViewChart {
    0 display_attributes with_display_attributes(super::JourneyViewChartDisplayAttributes) clear_display_attributes,
    1 group_by_attributes with_group_by_attributes(Vec<super::JourneyViewChartGroupByAttribute>) clear_group_by_attributes,
    2 group_by_max with_group_by_max(i64) clear_group_by_max,
    3 group_by_time with_group_by_time(impl Into<super::JourneyViewChartGroupByTime>) clear_group_by_time,
    4 id with_id(impl Into<String>) clear_id,
    5 metrics with_metrics(Vec<super::JourneyViewChartMetric>) clear_metrics,
    6 name with_name(impl Into<String>) clear_name,
    7 rank with_rank(i64) clear_rank,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 version with_version(i64) clear_version,
});

rt::open_enum!(JourneyViewChartGroupByTime {
    Day = "Day",
    Week = "Week",
    Month = "Month",
    Year = "Year",
});
