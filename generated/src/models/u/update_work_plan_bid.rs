// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateWorkPlanBid`.
#[non_exhaustive]
pub struct UpdateWorkPlanBid {
    /// `agentRankingType`.
    pub agent_ranking_type: Option<super::UpdateWorkPlanBidAgentRankingType>,
    /// `bidWindowEndDate`.
    pub bid_window_end_date: Option<rt::Date>,
    /// `bidWindowStartDate`.
    pub bid_window_start_date: Option<rt::Date>,
    /// `effectiveDate`.
    pub effective_date: Option<rt::Date>,
    /// `endOverridesAndRotations`.
    pub end_overrides_and_rotations: Option<bool>,
    /// `forecast`.
    pub forecast: Option<super::BuShortTermForecastWeekReference>,
    /// `name`.
    pub name: Option<String>,
    /// `rankingTiebreakerType`.
    pub ranking_tiebreaker_type: Option<super::UpdateWorkPlanBidRankingTiebreakerType>,
    /// `status`.
    pub status: Option<super::UpdateWorkPlanBidStatus>,
    /// `workPlanFieldsVisibleToAgents`.
    pub work_plan_fields_visible_to_agents: Option<super::ListWrapperAgentWorkPlanField>,
    __marks: rt::Marks,
}
/// The values of `agentRankingType` in [`UpdateWorkPlanBid`](super::UpdateWorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateWorkPlanBidAgentRankingType {
    /// `HireDate`
    HireDate,
    /// `Performance`
    Performance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `rankingTiebreakerType` in [`UpdateWorkPlanBid`](super::UpdateWorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateWorkPlanBidRankingTiebreakerType {
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
/// The values of `status` in [`UpdateWorkPlanBid`](super::UpdateWorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateWorkPlanBidStatus {
    /// `Draft`
    Draft,
    /// `Locked`
    Locked,
    /// `Optimized`
    Optimized,
    /// `Scheduled`
    Scheduled,
    /// `Open`
    Open,
    /// `Closed`
    Closed,
    /// `Processed`
    Processed,
    /// `Published`
    Published,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateWorkPlanBid {
    "agentRankingType" Enum agent_ranking_type,
    "bidWindowEndDate" Date bid_window_end_date,
    "bidWindowStartDate" Date bid_window_start_date,
    "effectiveDate" Date effective_date,
    "endOverridesAndRotations" Bool end_overrides_and_rotations,
    "forecast" Any forecast,
    "name" Str name,
    "rankingTiebreakerType" Enum ranking_tiebreaker_type,
    "status" Enum status,
    "workPlanFieldsVisibleToAgents" Any work_plan_fields_visible_to_agents,
});

rt::setters!(UpdateWorkPlanBid {
    0 agent_ranking_type with_agent_ranking_type(impl Into<super::UpdateWorkPlanBidAgentRankingType>) clear_agent_ranking_type,
    1 bid_window_end_date with_bid_window_end_date(impl Into<rt::Date>) clear_bid_window_end_date,
    2 bid_window_start_date with_bid_window_start_date(impl Into<rt::Date>) clear_bid_window_start_date,
    3 effective_date with_effective_date(impl Into<rt::Date>) clear_effective_date,
    4 end_overrides_and_rotations with_end_overrides_and_rotations(bool) clear_end_overrides_and_rotations,
    5 forecast with_forecast(super::BuShortTermForecastWeekReference) clear_forecast,
    6 name with_name(impl Into<String>) clear_name,
    7 ranking_tiebreaker_type with_ranking_tiebreaker_type(impl Into<super::UpdateWorkPlanBidRankingTiebreakerType>) clear_ranking_tiebreaker_type,
    8 status with_status(impl Into<super::UpdateWorkPlanBidStatus>) clear_status,
    9 work_plan_fields_visible_to_agents with_work_plan_fields_visible_to_agents(super::ListWrapperAgentWorkPlanField) clear_work_plan_fields_visible_to_agents,
});

rt::open_enum!(UpdateWorkPlanBidAgentRankingType {
    HireDate = "HireDate",
    Performance = "Performance",
});

rt::open_enum!(UpdateWorkPlanBidRankingTiebreakerType {
    HireDate = "HireDate",
    Performance = "Performance",
    Custom = "Custom",
    RandomlyAssign = "RandomlyAssign",
});

rt::open_enum!(UpdateWorkPlanBidStatus {
    Draft = "Draft",
    Locked = "Locked",
    Optimized = "Optimized",
    Scheduled = "Scheduled",
    Open = "Open",
    Closed = "Closed",
    Processed = "Processed",
    Published = "Published",
});
