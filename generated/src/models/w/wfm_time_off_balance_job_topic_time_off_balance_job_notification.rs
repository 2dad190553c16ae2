// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification`.
#[non_exhaustive]
pub struct WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification {
    /// `entities`.
    pub entities: Option<Vec<super::WfmTimeOffBalanceJobTopicTimeOffBalance>>,
    /// `error`.
    pub error: Option<super::WfmTimeOffBalanceJobTopicErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification`](super::WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotificationStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification {
    "entities" Any entities,
    "error" Any error,
    "id" Str id,
    "status" Enum status,
});

rt::open_enum!(WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
