// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBid`.
#[non_exhaustive]
pub struct ScheduleBid {
    /// `agentRankingType`, required.
    pub agent_ranking_type: Option<super::ScheduleBidAgentRankingType>,
    /// `bidType`, required.
    pub bid_type: Option<super::ScheduleBidBidType>,
    /// `bidWindowEndDate`, required.
    pub bid_window_end_date: Option<rt::Date>,
    /// `bidWindowStartDate`, required.
    pub bid_window_start_date: Option<rt::Date>,
    /// `effectiveDate`, required.
    pub effective_date: Option<rt::Date>,
    /// `endDate`.
    pub end_date: Option<rt::Date>,
    /// `endOverridesAndRotations`, required.
    pub end_overrides_and_rotations: Option<bool>,
    /// `forecast`.
    pub forecast: Option<super::BuShortTermForecastWeekReference>,
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`, required.
    pub metadata: Option<super::WorkPlanBidMetadata>,
    /// `name`, required.
    pub name: Option<String>,
    /// `publishedDate`.
    pub published_date: Option<rt::DateTime>,
    /// `rankingTiebreakerType`, required.
    pub ranking_tiebreaker_type: Option<super::ScheduleBidRankingTiebreakerType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ScheduleBidStatus>,
    /// `weeksToSchedule`, required.
    pub weeks_to_schedule: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `agentRankingType` in [`ScheduleBid`](super::ScheduleBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleBidAgentRankingType {
    /// `HireDate`
    HireDate,
    /// `Performance`
    Performance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `bidType` in [`ScheduleBid`](super::ScheduleBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleBidBidType {
    /// `WorkPlanBid`
    WorkPlanBid,
    /// `ScheduleBid`
    ScheduleBid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `rankingTiebreakerType` in [`ScheduleBid`](super::ScheduleBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleBidRankingTiebreakerType {
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
/// The values of `status` in [`ScheduleBid`](super::ScheduleBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleBidStatus {
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

rt::model!(ScheduleBid {
    "agentRankingType" Enum agent_ranking_type,
    "bidType" Enum bid_type,
    "bidWindowEndDate" Date bid_window_end_date,
    "bidWindowStartDate" Date bid_window_start_date,
    "effectiveDate" Date effective_date,
    "endDate" Date end_date,
    "endOverridesAndRotations" Bool end_overrides_and_rotations,
    "forecast" Any forecast,
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "publishedDate" DateTime published_date,
    "rankingTiebreakerType" Enum ranking_tiebreaker_type,
    "selfUri" Str self_uri,
    "status" Enum status,
    "weeksToSchedule" Int weeks_to_schedule,
});

rt::open_enum!(ScheduleBidAgentRankingType {
    HireDate = "HireDate",
    Performance = "Performance",
});

rt::open_enum!(ScheduleBidBidType {
    WorkPlanBid = "WorkPlanBid",
    ScheduleBid = "ScheduleBid",
});

rt::open_enum!(ScheduleBidRankingTiebreakerType {
    HireDate = "HireDate",
    Performance = "Performance",
    Custom = "Custom",
    RandomlyAssign = "RandomlyAssign",
});

rt::open_enum!(ScheduleBidStatus {
    Draft = "Draft",
    Locked = "Locked",
    Optimized = "Optimized",
    Scheduled = "Scheduled",
    Open = "Open",
    Closed = "Closed",
    Processed = "Processed",
    Published = "Published",
});
