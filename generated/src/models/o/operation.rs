// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Operation`.
#[non_exhaustive]
pub struct Operation {
    /// `actionName`.
    pub action_name: Option<super::OperationActionName>,
    /// `actionStatus`.
    pub action_status: Option<super::OperationActionStatus>,
    /// `client`.
    pub client: Option<super::DomainEntityRef>,
    /// `complete`.
    pub complete: Option<bool>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorDetails`.
    pub error_details: Option<Vec<super::Detail>>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `errorMessageParams`.
    pub error_message_params: Option<std::collections::BTreeMap<String, String>>,
    /// `id`.
    pub id: Option<String>,
    /// `user`.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}
/// The values of `actionName` in [`Operation`](super::Operation).
#[derive(Clone)]
#[non_exhaustive]
pub enum OperationActionName {
    /// `CREATE`
    Create,
    /// `CHECKIN`
    Checkin,
    /// `CHECKOUT`
    Checkout,
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
/// The values of `actionStatus` in [`Operation`](super::Operation).
#[derive(Clone)]
#[non_exhaustive]
pub enum OperationActionStatus {
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

rt::model!(Operation {
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

rt::setters!(Operation {
    0 action_name with_action_name(impl Into<super::OperationActionName>) clear_action_name,
    1 action_status with_action_status(impl Into<super::OperationActionStatus>) clear_action_status,
    2 client with_client(super::DomainEntityRef) clear_client,
    3 complete with_complete(bool) clear_complete,
    4 error_code with_error_code(impl Into<String>) clear_error_code,
    5 error_details with_error_details(Vec<super::Detail>) clear_error_details,
    6 error_message with_error_message(impl Into<String>) clear_error_message,
    7 error_message_params with_error_message_params(std::collections::BTreeMap<String, String>) clear_error_message_params,
    8 id with_id(impl Into<String>) clear_id,
    9 user with_user(super::User) clear_user,
});

rt::open_enum!(OperationActionName {
    Create = "CREATE",
    Checkin = "CHECKIN",
    Checkout = "CHECKOUT",
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

rt::open_enum!(OperationActionStatus {
    Locked = "LOCKED",
    Unlocked = "UNLOCKED",
    Started = "STARTED",
    PendingGeneration = "PENDING_GENERATION",
    PendingBackendNotification = "PENDING_BACKEND_NOTIFICATION",
    Success = "SUCCESS",
    Failure = "FAILURE",
});
