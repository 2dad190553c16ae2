// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectFlowNotificationArchitectOperation`.
#[non_exhaustive]
pub struct ArchitectFlowNotificationArchitectOperation {
    /// `actionName`.
    pub action_name: Option<
        super::ArchitectFlowNotificationArchitectOperationActionName,
    >,
    /// `actionStatus`.
    pub action_status: Option<
        super::ArchitectFlowNotificationArchitectOperationActionStatus,
    >,
    /// `client`.
    pub client: Option<super::ArchitectFlowNotificationClient>,
    /// `complete`.
    pub complete: Option<bool>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorDetails`.
    pub error_details: Option<Vec<super::ArchitectFlowNotificationErrorDetail>>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `errorMessageParams`.
    pub error_message_params: Option<super::ArchitectFlowNotificationErrorMessageParams>,
    /// `id`.
    pub id: Option<String>,
    /// `user`.
    pub user: Option<super::ArchitectFlowNotificationUser>,
    __marks: rt::Marks,
}
/// The values of `actionName` in [`ArchitectFlowNotificationArchitectOperation`](super::ArchitectFlowNotificationArchitectOperation).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectFlowNotificationArchitectOperationActionName {
    /// `CREATE`
    Create,
    /// `CHECKIN`
    Checkin,
    /// `CHECKOUT`
    Checkout,
    /// `DEACTIVATE`
    Deactivate,
    /// `DEBUG`
    Debug,
    /// `DELETE`
    Delete,
    /// `HISTORY`
    History,
    /// `PUBLISH`
    Publish,
    /// `REVERT`
    Revert,
    /// `SAVE`
    Save,
    /// `STATE_CHANGE`
    StateChange,
    /// `UPDATE`
    Update,
    /// `VALIDATE`
    Validate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `actionStatus` in [`ArchitectFlowNotificationArchitectOperation`](super::ArchitectFlowNotificationArchitectOperation).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectFlowNotificationArchitectOperationActionStatus {
    /// `LOCKED`
    Locked,
    /// `UNLOCKED`
    Unlocked,
    /// `STARTED`
    Started,
    /// `PENDING_GENERATION`
    PendingGeneration,
    /// `PENDING_BACKEND_NOTIFICATION`
    PendingBackendNotification,
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ArchitectFlowNotificationArchitectOperation {
    "actionName" Enum action_name,
    "actionStatus" Enum action_status,
    "client" Any client,
    "complete" Bool complete,
    "errorCode" Str error_code,
    "errorDetails" Any error_details,
    "errorMessage" Str error_message,
    "errorMessageParams" Any error_message_params,
    "id" Str id,
    "user" Any user,
});

rt::open_enum!(ArchitectFlowNotificationArchitectOperationActionName {
    Create = "CREATE",
    Checkin = "CHECKIN",
    Checkout = "CHECKOUT",
    Deactivate = "DEACTIVATE",
    Debug = "DEBUG",
    Delete = "DELETE",
    History = "HISTORY",
    Publish = "PUBLISH",
    Revert = "REVERT",
    Save = "SAVE",
    StateChange = "STATE_CHANGE",
    Update = "UPDATE",
    Validate = "VALIDATE",
});

rt::open_enum!(ArchitectFlowNotificationArchitectOperationActionStatus {
    Locked = "LOCKED",
    Unlocked = "UNLOCKED",
    Started = "STARTED",
    PendingGeneration = "PENDING_GENERATION",
    PendingBackendNotification = "PENDING_BACKEND_NOTIFICATION",
    Success = "SUCCESS",
    Failure = "FAILURE",
});
