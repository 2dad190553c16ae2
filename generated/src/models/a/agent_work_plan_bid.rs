// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentWorkPlanBid`.
#[non_exhaustive]
pub struct AgentWorkPlanBid {
    /// `bidType`.
    pub bid_type: Option<super::AgentWorkPlanBidBidType>,
    /// `bidWindowEndDate`, required.
    pub bid_window_end_date: Option<rt::Date>,
    /// `bidWindowStartDate`, required.
    pub bid_window_start_date: Option<rt::Date>,
    /// `effectiveDate`, required.
    pub effective_date: Option<rt::Date>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::AgentWorkPlanBidStatus>,
    /// `workPlanFieldsVisibleToAgents`, required.
    pub work_plan_fields_visible_to_agents: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `bidType` in [`AgentWorkPlanBid`](super::AgentWorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentWorkPlanBidBidType {
    /// `WorkPlanBid`
    WorkPlanBid,
    /// `ScheduleBid`
    ScheduleBid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`AgentWorkPlanBid`](super::AgentWorkPlanBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentWorkPlanBidStatus {
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

rt::model!(AgentWorkPlanBid {
    "bidType" Enum bid_type,
    "bidWindowEndDate" Date bid_window_end_date,
    "bidWindowStartDate" Date bid_window_start_date,
    "effectiveDate" Date effective_date,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
    "workPlanFieldsVisibleToAgents" Texts work_plan_fields_visible_to_agents,
});

rt::open_enum!(AgentWorkPlanBidBidType {
    WorkPlanBid = "WorkPlanBid",
    ScheduleBid = "ScheduleBid",
});

rt::open_enum!(AgentWorkPlanBidStatus {
    Draft = "Draft",
    Locked = "Locked",
    Optimized = "Optimized",
    Scheduled = "Scheduled",
    Open = "Open",
    Closed = "Closed",
    Processed = "Processed",
    Published = "Published",
});
