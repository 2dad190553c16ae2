// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SingleWorkdayAveragePoints`.
#[non_exhaustive]
pub struct SingleWorkdayAveragePoints {
    /// `averagePoints`.
    pub average_points: Option<f64>,
    /// `dateWorkday`.
    pub date_workday: Option<rt::Date>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(SingleWorkdayAveragePoints {
    "averagePoints" Float average_points,
    "dateWorkday" Date date_workday,
    "division" Any division,
    "performanceProfile" Any performance_profile,
});
