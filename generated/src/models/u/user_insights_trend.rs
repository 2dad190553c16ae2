// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserInsightsTrend`.
#[non_exhaustive]
pub struct UserInsightsTrend {
    /// `comparativePeriod`.
    pub comparative_period: Option<super::WorkdayPeriod>,
    /// `division`.
    pub division: Option<super::DivisionReference>,
    /// `entities`.
    pub entities: Option<Vec<super::UserInsightsTrendMetricItem>>,
    /// `granularity`.
    pub granularity: Option<super::UserInsightsTrendGranularity>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    /// `primaryPeriod`.
    pub primary_period: Option<super::WorkdayPeriod>,
    /// `total`.
    pub total: Option<super::UserInsightsTrendTotalItem>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`UserInsightsTrend`](super::UserInsightsTrend).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserInsightsTrendGranularity {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserInsightsTrend {
    "comparativePeriod" Any comparative_period,
    "division" Any division,
    "entities" Any entities,
    "granularity" Enum granularity,
    "performanceProfile" Any performance_profile,
    "primaryPeriod" Any primary_period,
    "total" Any total,
    "user" Any user,
});

rt::open_enum!(UserInsightsTrendGranularity {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
