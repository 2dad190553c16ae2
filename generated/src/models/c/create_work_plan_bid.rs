// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateWorkPlanBid`.
///
/// The service requires `agentRankingType`, `bidWindowEndDate`, `bidWindowStartDate`, `effectiveDate`, `name`, `rankingTiebreakerType`, `workPlanFieldsVisibleToAgents` in requests.
#[non_exhaustive]
pub struct CreateWorkPlanBid {
    /// `agentRankingType`, required.
    pub agent_ranking_type: Option<super::CreateWorkPlanBidAgentRankingType>,
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
    pub ranking_tiebreaker_type: Option<super::CreateWorkPlanBidRankingTiebreakerType>,
    /// `workPlanFieldsVisibleToAgents`, required.
    pub work_plan_fields_visible_to_agents: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `agentRankingType` in [`CreateWorkPlanBid`](super::CreateWorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWorkPlanBidAgentRankingType {
    /// `HireDate`
    HireDate,
    /// `Performance`
    Performance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `rankingTiebreakerType` in [`CreateWorkPlanBid`](super::CreateWorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWorkPlanBidRankingTiebreakerType {
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

rt::model!(CreateWorkPlanBid {
    "agentRankingType" Enum agent_ranking_type,
    "bidWindowEndDate" Date bid_window_end_date,
    "bidWindowStartDate" Date bid_window_start_date,
    "effectiveDate" Date effective_date,
    "endOverridesAndRotations" Bool end_overrides_and_rotations,
    "forecast" Any forecast,
    "name" Str name,
    "rankingTiebreakerType" Enum ranking_tiebreaker_type,
    "workPlanFieldsVisibleToAgents" Texts work_plan_fields_visible_to_agents,
});

rt::setters!(CreateWorkPlanBid {
    0 agent_ranking_type with_agent_ranking_type(impl Into<super::CreateWorkPlanBidAgentRankingType>) clear_agent_ranking_type,
    1 bid_window_end_date with_bid_window_end_date(impl Into<rt::Date>) clear_bid_window_end_date,
    2 bid_window_start_date with_bid_window_start_date(impl Into<rt::Date>) clear_bid_window_start_date,
    3 effective_date with_effective_date(impl Into<rt::Date>) clear_effective_date,
    4 end_overrides_and_rotations with_end_overrides_and_rotations(bool) clear_end_overrides_and_rotations,
    5 forecast with_forecast(super::BuShortTermForecastWeekReference) clear_forecast,
    6 name with_name(impl Into<String>) clear_name,
    7 ranking_tiebreaker_type with_ranking_tiebreaker_type(impl Into<super::CreateWorkPlanBidRankingTiebreakerType>) clear_ranking_tiebreaker_type,
    8 work_plan_fields_visible_to_agents with_work_plan_fields_visible_to_agents(Vec<String>) clear_work_plan_fields_visible_to_agents,
});

rt::open_enum!(CreateWorkPlanBidAgentRankingType {
    HireDate = "HireDate",
    Performance = "Performance",
});

rt::open_enum!(CreateWorkPlanBidRankingTiebreakerType {
    HireDate = "HireDate",
    Performance = "Performance",
    Custom = "Custom",
    RandomlyAssign = "RandomlyAssign",
});
