// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsRankings`.
#[non_exhaustive]
pub struct InsightsRankings {
    /// `comparativePeriod`.
    pub comparative_period: Option<super::WorkdayPeriod>,
    /// `division`.
    pub division: Option<super::DivisionReference>,
    /// `granularity`.
    pub granularity: Option<super::InsightsRankingsGranularity>,
    /// `leaders`.
    pub leaders: Option<Vec<super::InsightsSummaryUserItem>>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    /// `primaryPeriod`.
    pub primary_period: Option<super::WorkdayPeriod>,
    /// `trailers`.
    pub trailers: Option<Vec<super::InsightsSummaryUserItem>>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`InsightsRankings`](super::InsightsRankings).
#[derive(Clone)]
#[non_exhaustive]
pub enum InsightsRankingsGranularity {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InsightsRankings {
    "comparativePeriod" Any comparative_period,
    "division" Any division,
    "granularity" Enum granularity,
    "leaders" Any leaders,
    "performanceProfile" Any performance_profile,
    "primaryPeriod" Any primary_period,
    "trailers" Any trailers,
});

rt::open_enum!(InsightsRankingsGranularity {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
