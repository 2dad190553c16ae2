// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmMoveManagementUnitTopicMoveManagementUnitNotification`.
#[non_exhaustive]
pub struct WfmMoveManagementUnitTopicMoveManagementUnitNotification {
    /// `businessUnit`.
    pub business_unit: Option<super::WfmMoveManagementUnitTopicBusinessUnit>,
    /// `status`.
    pub status: Option<
        super::WfmMoveManagementUnitTopicMoveManagementUnitNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmMoveManagementUnitTopicMoveManagementUnitNotification`](super::WfmMoveManagementUnitTopicMoveManagementUnitNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmMoveManagementUnitTopicMoveManagementUnitNotificationStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmMoveManagementUnitTopicMoveManagementUnitNotification {
    "businessUnit" Any business_unit,
    "status" Enum status,
});

rt::open_enum!(WfmMoveManagementUnitTopicMoveManagementUnitNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
