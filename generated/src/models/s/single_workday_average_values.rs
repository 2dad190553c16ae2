// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SingleWorkdayAverageValues`.
#[non_exhaustive]
pub struct SingleWorkdayAverageValues {
    /// `dateWorkday`.
    pub date_workday: Option<rt::Date>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    /// `results`.
    pub results: Option<Vec<super::WorkdayValuesMetricItem>>,
    /// `timezone`.
    pub timezone: Option<String>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(SingleWorkdayAverageValues {
    "dateWorkday" Date date_workday,
    "division" Any division,
    "performanceProfile" Any performance_profile,
    "results" Any results,
    "timezone" Str timezone,
    "user" Any user,
});
