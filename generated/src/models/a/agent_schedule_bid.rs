// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentScheduleBid`.
#[non_exhaustive]
pub struct AgentScheduleBid {
    /// `bidType`, required.
    pub bid_type: Option<super::AgentScheduleBidBidType>,
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
    pub status: Option<super::AgentScheduleBidStatus>,
    __marks: rt::Marks,
}
/// The values of `bidType` in [`AgentScheduleBid`](super::AgentScheduleBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentScheduleBidBidType {
    /// `WorkPlanBid`
    WorkPlanBid,
    /// `ScheduleBid`
    ScheduleBid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`AgentScheduleBid`](super::AgentScheduleBid).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentScheduleBidStatus {
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

rt::model!(AgentScheduleBid {
    "bidType" Enum bid_type,
    "bidWindowEndDate" Date bid_window_end_date,
    "bidWindowStartDate" Date bid_window_start_date,
    "effectiveDate" Date effective_date,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(AgentScheduleBidBidType {
    WorkPlanBid = "WorkPlanBid",
    ScheduleBid = "ScheduleBid",
});

rt::open_enum!(AgentScheduleBidStatus {
    Draft = "Draft",
    Locked = "Locked",
    Optimized = "Optimized",
    Scheduled = "Scheduled",
    Open = "Open",
    Closed = "Closed",
    Processed = "Processed",
    Published = "Published",
});
