// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsDetails`.
#[non_exhaustive]
pub struct InsightsDetails {
    /// `comparativePeriod`.
    pub comparative_period: Option<super::WorkdayPeriod>,
    /// `division`.
    pub division: Option<super::DivisionReference>,
    /// `granularity`.
    pub granularity: Option<super::InsightsDetailsGranularity>,
    /// `metricData`.
    pub metric_data: Option<Vec<super::InsightsDetailsMetricItem>>,
    /// `overallData`.
    pub overall_data: Option<super::InsightsDetailsOverallItem>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    /// `primaryPeriod`.
    pub primary_period: Option<super::WorkdayPeriod>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`InsightsDetails`](super::InsightsDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum InsightsDetailsGranularity {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InsightsDetails {
    "comparativePeriod" Any comparative_period,
    "division" Any division,
    "granularity" Enum granularity,
    "metricData" Any metric_data,
    "overallData" Any overall_data,
    "performanceProfile" Any performance_profile,
    "primaryPeriod" Any primary_period,
    "user" Any user,
});

rt::open_enum!(InsightsDetailsGranularity {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
