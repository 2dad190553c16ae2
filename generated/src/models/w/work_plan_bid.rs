// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBid`.
#[non_exhaustive]
pub struct WorkPlanBid {
    /// `agentRankingType`, required.
    pub agent_ranking_type: Option<super::WorkPlanBidAgentRankingType>,
    /// `bidType`, required.
    pub bid_type: Option<super::WorkPlanBidBidType>,
    /// `bidWindowEndDate`, required.
    pub bid_window_end_date: Option<rt::Date>,
    /// `bidWindowStartDate`, required.
    pub bid_window_start_date: Option<rt::Date>,
    /// `effectiveDate`, required.
    pub effective_date: Option<rt::Date>,
    /// `endOverridesAndRotations`, required.
    pub end_overrides_and_rotations: Option<bool>,
    /// `forecast`.
    pub forecast: Option<super::BuShortTermForecastWeekReference>,
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WorkPlanBidMetadata>,
    /// `name`, required.
    pub name: Option<String>,
    /// `publishedDate`.
    pub published_date: Option<rt::DateTime>,
    /// `rankingTiebreakerType`, required.
    pub ranking_tiebreaker_type: Option<super::WorkPlanBidRankingTiebreakerType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::WorkPlanBidStatus>,
    /// `workPlanFieldsVisibleToAgents`, required.
    pub work_plan_fields_visible_to_agents: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `agentRankingType` in [`WorkPlanBid`](super::WorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanBidAgentRankingType {
    /// `HireDate`
    HireDate,
    /// `Performance`
    Performance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `bidType` in [`WorkPlanBid`](super::WorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanBidBidType {
    /// `WorkPlanBid`
    WorkPlanBid,
    /// `ScheduleBid`
    ScheduleBid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `rankingTiebreakerType` in [`WorkPlanBid`](super::WorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanBidRankingTiebreakerType {
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
/// The values of `status` in [`WorkPlanBid`](super::WorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanBidStatus {
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

rt::model!(WorkPlanBid {
    "agentRankingType" Enum agent_ranking_type,
    "bidType" Enum bid_type,
    "bidWindowEndDate" Date bid_window_end_date,
    "bidWindowStartDate" Date bid_window_start_date,
    "effectiveDate" Date effective_date,
    "endOverridesAndRotations" Bool end_overrides_and_rotations,
    "forecast" Any forecast,
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "publishedDate" DateTime published_date,
    "rankingTiebreakerType" Enum ranking_tiebreaker_type,
    "selfUri" Str self_uri,
    "status" Enum status,
    "workPlanFieldsVisibleToAgents" Texts work_plan_fields_visible_to_agents,
});

rt::open_enum!(WorkPlanBidAgentRankingType {
    HireDate = "HireDate",
    Performance = "Performance",
});

rt::open_enum!(WorkPlanBidBidType {
    WorkPlanBid = "WorkPlanBid",
    ScheduleBid = "ScheduleBid",
});

rt::open_enum!(WorkPlanBidRankingTiebreakerType {
    HireDate = "HireDate",
    Performance = "Performance",
    Custom = "Custom",
    RandomlyAssign = "RandomlyAssign",
});

rt::open_enum!(WorkPlanBidStatus {
    Draft = "Draft",
    Locked = "Locked",
    Optimized = "Optimized",
    Scheduled = "Scheduled",
    Open = "Open",
    Closed = "Closed",
    Processed = "Processed",
    Published = "Published",
});
