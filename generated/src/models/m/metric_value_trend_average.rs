// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetricValueTrendAverage`.
#[non_exhaustive]
pub struct MetricValueTrendAverage {
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateReferenceWorkday`.
    pub date_reference_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `metric`.
    pub metric: Option<super::AddressableEntityRef>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    /// `result`.
    pub result: Option<super::WorkdayValuesMetricItem>,
    /// `timezone`.
    pub timezone: Option<String>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(MetricValueTrendAverage {
    "dateEndWorkday" Date date_end_workday,
    "dateReferenceWorkday" Date date_reference_workday,
    "dateStartWorkday" Date date_start_workday,
    "division" Any division,
    "metric" Any metric,
    "performanceProfile" Any performance_profile,
    "result" Any result,
    "timezone" Str timezone,
    "user" Any user,
});
