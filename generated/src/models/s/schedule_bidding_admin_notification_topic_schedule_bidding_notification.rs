// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification`.
#[non_exhaustive]
pub struct ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification {
    /// `bidType`.
    pub bid_type: Option<
        super::ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationBidType,
    >,
    /// `buId`.
    pub bu_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `bidType` in [`ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification`](super::ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationBidType {
    /// `Unknown`
    Unknown,
    /// `WorkPlanBid`
    WorkPlanBid,
    /// `ScheduleBid`
    ScheduleBid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification`](super::ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationStatus {
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

rt::model!(ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification {
    "bidType" Enum bid_type,
    "buId" Str bu_id,
    "id" Str id,
    "status" Enum status,
});

rt::open_enum!(ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationBidType {
    Unknown = "Unknown",
    WorkPlanBid = "WorkPlanBid",
    ScheduleBid = "ScheduleBid",
});

rt::open_enum!(ScheduleBiddingAdminNotificationTopicScheduleBiddingNotificationStatus {
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
