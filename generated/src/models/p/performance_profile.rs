// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PerformanceProfile`.
///
/// The service requires `description`, `metricOrders`, `name` in requests.
#[non_exhaustive]
pub struct PerformanceProfile {
    /// `active`.
    pub active: Option<bool>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `description`, required.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `maxLeaderboardRankSize`.
    pub max_leaderboard_rank_size: Option<i64>,
    /// `memberCount`.
    pub member_count: Option<i64>,
    /// `metricOrders`, required.
    pub metric_orders: Option<Vec<String>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `reportingIntervals`.
    pub reporting_intervals: Option<Vec<super::ReportingInterval>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PerformanceProfile {
    "active" Bool active,
    "dateCreated" DateTime date_created,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "maxLeaderboardRankSize" Int max_leaderboard_rank_size,
    "memberCount" Int member_count,
    "metricOrders" Texts metric_orders,
    "name" Str name,
    "reportingIntervals" Any reporting_intervals,
    "selfUri" Str self_uri,
});

rt::setters!(PerformanceProfile {
    0 active with_active(bool) clear_active,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 description with_description(impl Into<String>) clear_description,
    3 division with_division(super::Division) clear_division,
    4 id with_id(impl Into<String>) clear_id,
    5 max_leaderboard_rank_size with_max_leaderboard_rank_size(i64) clear_max_leaderboard_rank_size,
    6 member_count with_member_count(i64) clear_member_count,
    7 metric_orders with_metric_orders(Vec<String>) clear_metric_orders,
    8 name with_name(impl Into<String>) clear_name,
    9 reporting_intervals with_reporting_intervals(Vec<super::ReportingInterval>) clear_reporting_intervals,
    10 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
