// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateScheduleBid`.
///
/// The service requires `agentRankingType`, `bidWindowEndDate`, `bidWindowStartDate`, `effectiveDate`, `name`, `rankingTiebreakerType`, `weeksToSchedule` in requests.
#[non_exhaustive]
pub struct CreateScheduleBid {
    /// `agentRankingType`, required.
    pub agent_ranking_type: Option<super::CreateScheduleBidAgentRankingType>,
    /// `bidWindowEndDate`, required.
    pub bid_window_end_date: Option<rt::Date>,
    /// `bidWindowStartDate`, required.
    pub bid_window_start_date: Option<rt::Date>,
    /// `effectiveDate`, required.
    pub effective_date: Option<rt::Date>,
    /// `endOverridesAndRotations`.
    pub end_overrides_and_rotations: Option<bool>,
    /// `forecast`.
    pub forecast: Option<super::BuShortTermForecastWeekReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `rankingTiebreakerType`, required.
    pub ranking_tiebreaker_type: Option<super::CreateScheduleBidRankingTiebreakerType>,
    /// `weeksToSchedule`, required.
    pub weeks_to_schedule: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `agentRankingType` in [`CreateScheduleBid`](super::CreateScheduleBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateScheduleBidAgentRankingType {
    /// `HireDate`
    HireDate,
    /// `Performance`
    Performance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `rankingTiebreakerType` in [`CreateScheduleBid`](super::CreateScheduleBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateScheduleBidRankingTiebreakerType {
    /// `HireDate`
    HireDate,
    /// `Performance`
    Performance,
    /// `Custom`
    Custom,
    /// `RandomlyAssign`
    RandomlyAssign,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateScheduleBid {
    "agentRankingType" Enum agent_ranking_type,
    "bidWindowEndDate" Date bid_window_end_date,
    "bidWindowStartDate" Date bid_window_start_date,
    "effectiveDate" Date effective_date,
    "endOverridesAndRotations" Bool end_overrides_and_rotations,
    "forecast" Any forecast,
    "name" Str name,
    "rankingTiebreakerType" Enum ranking_tiebreaker_type,
    "weeksToSchedule" Int weeks_to_schedule,
});

rt::setters!(CreateScheduleBid {
    0 agent_ranking_type with_agent_ranking_type(impl Into<super::CreateScheduleBidAgentRankingType>) clear_agent_ranking_type,
    1 bid_window_end_date with_bid_window_end_date(impl Into<rt::Date>) clear_bid_window_end_date,
    2 bid_window_start_date with_bid_window_start_date(impl Into<rt::Date>) clear_bid_window_start_date,
    3 effective_date with_effective_date(impl Into<rt::Date>) clear_effective_date,
    4 end_overrides_and_rotations with_end_overrides_and_rotations(bool) clear_end_overrides_and_rotations,
    5 forecast with_forecast(super::BuShortTermForecastWeekReference) clear_forecast,
    6 name with_name(impl Into<String>) clear_name,
    7 ranking_tiebreaker_type with_ranking_tiebreaker_type(impl Into<super::CreateScheduleBidRankingTiebreakerType>) clear_ranking_tiebreaker_type,
    8 weeks_to_schedule with_weeks_to_schedule(i64) clear_weeks_to_schedule,
});

rt::open_enum!(CreateScheduleBidAgentRankingType {
    HireDate = "HireDate",
    Performance = "Performance",
});

rt::open_enum!(CreateScheduleBidRankingTiebreakerType {
    HireDate = "HireDate",
    Performance = "Performance",
    Custom = "Custom",
    RandomlyAssign = "RandomlyAssign",
});
