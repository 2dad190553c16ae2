// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoryListing`.
#[non_exhaustive]
pub struct HistoryListing {
    /// `actionName`.
    pub action_name: Option<super::HistoryListingActionName>,
    /// `actionStatus`.
    pub action_status: Option<super::HistoryListingActionStatus>,
    /// `client`.
    pub client: Option<super::DomainEntityRef>,
    /// `complete`.
    pub complete: Option<bool>,
    /// `completed`.
    pub completed: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::HistoryEntry>>,
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
    /// `name`.
    pub name: Option<String>,
    /// `pageCount`.
    pub page_count: Option<i64>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `started`.
    pub started: Option<rt::DateTime>,
    /// `system`.
    pub system: Option<bool>,
    /// `total`.
    pub total: Option<i64>,
    /// `user`.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}
/// The values of `actionName` in [`HistoryListing`](super::HistoryListing).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoryListingActionName {
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
/// The values of `actionStatus` in [`HistoryListing`](super::HistoryListing).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoryListingActionStatus {
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

rt::model!(HistoryListing {
    "actionName" Enum action_name,
    "actionStatus" Enum action_status,
    "client" Any client,
    "complete" Bool complete,
    "completed" DateTime completed,
    "description" Str description,
    "entities" Any entities,
    "errorCode" Str error_code,
    "errorDetails" Any error_details,
    "errorMessage" Str error_message,
    "errorMessageParams" Any error_message_params,
    "id" Str id,
    "name" Str name,
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "started" DateTime started,
    "system" Bool system,
    "total" Int total,
    "user" Any user,
});

rt::open_enum!(HistoryListingActionName {
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

rt::open_enum!(HistoryListingActionStatus {
    Locked = "LOCKED",
    Unlocked = "UNLOCKED",
    Started = "STARTED",
    PendingGeneration = "PENDING_GENERATION",
    PendingBackendNotification = "PENDING_BACKEND_NOTIFICATION",
    Success = "SUCCESS",
    Failure = "FAILURE",
});
