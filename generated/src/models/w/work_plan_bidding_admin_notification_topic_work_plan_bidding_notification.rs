// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`.
#[non_exhaustive]
pub struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification {
    /// `agentRankingType`.
    pub agent_ranking_type: Option<
        super::WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationAgentRankingType,
    >,
    /// `bidType`.
    pub bid_type: Option<
        super::WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationBidType,
    >,
    /// `bidWindowEndDate`.
    pub bid_window_end_date: Option<String>,
    /// `bidWindowStartDate`.
    pub bid_window_start_date: Option<String>,
    /// `buId`.
    pub bu_id: Option<String>,
    /// `effectiveDate`.
    pub effective_date: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `rankingTiebreakerType`.
    pub ranking_tiebreaker_type: Option<
        super::WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationRankingTiebreakerType,
    >,
    /// `status`.
    pub status: Option<
        super::WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationStatus,
    >,
    /// `workPlanFieldsVisibleToAgents`.
    pub work_plan_fields_visible_to_agents: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `agentRankingType` in [`WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`](super::WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationAgentRankingType {
    /// `Unknown`
    Unknown,
    /// `HireDate`
    HireDate,
    /// `Performance`
    Performance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `bidType` in [`WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`](super::WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationBidType {
    /// `Unknown`
    Unknown,
    /// `WorkPlanBid`
    WorkPlanBid,
    /// `ScheduleBid`
    ScheduleBid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `rankingTiebreakerType` in [`WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`](super::WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationRankingTiebreakerType {
    /// `Unknown`
    Unknown,
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
/// The values of `status` in [`WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`](super::WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationStatus {
    /// `Unknown`
    Unknown,
    /// `Draft`
    Draft,
    /// `Locked`
    Locked,
    /// `Scheduled`
    Scheduled,
    /// `Optimized`
    Optimized,
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

rt::model!(WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification {
    "agentRankingType" Enum agent_ranking_type,
    "bidType" Enum bid_type,
    "bidWindowEndDate" Str bid_window_end_date,
    "bidWindowStartDate" Str bid_window_start_date,
    "buId" Str bu_id,
    "effectiveDate" Str effective_date,
    "id" Str id,
    "rankingTiebreakerType" Enum ranking_tiebreaker_type,
    "status" Enum status,
    "workPlanFieldsVisibleToAgents" Texts work_plan_fields_visible_to_agents,
});

rt::open_enum!(WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationAgentRankingType {
    Unknown = "Unknown",
    HireDate = "HireDate",
    Performance = "Performance",
});

rt::open_enum!(WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationBidType {
    Unknown = "Unknown",
    WorkPlanBid = "WorkPlanBid",
    ScheduleBid = "ScheduleBid",
});

rt::open_enum!(WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationRankingTiebreakerType {
    Unknown = "Unknown",
    HireDate = "HireDate",
    Performance = "Performance",
    Custom = "Custom",
    RandomlyAssign = "RandomlyAssign",
});

rt::open_enum!(WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationStatus {
    Unknown = "Unknown",
    Draft = "Draft",
    Locked = "Locked",
    Scheduled = "Scheduled",
    Optimized = "Optimized",
    Open = "Open",
    Closed = "Closed",
    Processed = "Processed",
    Published = "Published",
});
