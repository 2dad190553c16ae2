// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionEventRequest`.
///
/// The service requires `actionId`, `actionState`, `sessionId` in requests.
#[non_exhaustive]
pub struct ActionEventRequest {
    /// `actionId`, required.
    pub action_id: Option<String>,
    /// `actionState`, required.
    pub action_state: Option<super::ActionEventRequestActionState>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sessionId`, required.
    pub session_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `actionState` in [`ActionEventRequest`](super::ActionEventRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionEventRequestActionState {
    /// `accepted`
    Accepted,
    /// `rejected`
    Rejected,
    /// `timedout`
    Timedout,
    /// `errored`
    Errored,
    /// `ignored`
    Ignored,
    /// `qualified`
    Qualified,
    /// `offered`
    Offered,
    /// `started`
    Started,
    /// `engaged`
    Engaged,
    /// `qualifiedOutsideSchedule`
    QualifiedOutsideSchedule,
    /// `offeredOutsideSchedule`
    OfferedOutsideSchedule,
    /// `abandoned`
    Abandoned,
    /// `completed`
    Completed,
    /// `frequencyCapReached`
    FrequencyCapReached,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActionEventRequest {
    "actionId" Str action_id,
    "actionState" Enum action_state,
    "errorCode" Str error_code,
    "errorMessage" Str error_message,
    "id" Str id,
    "selfUri" Str self_uri,
    "sessionId" Str session_id,
});

rt::setters!(ActionEventRequest {
    0 action_id with_action_id(impl Into<String>) clear_action_id,
    1 action_state with_action_state(impl Into<super::ActionEventRequestActionState>) clear_action_state,
    2 error_code with_error_code(impl Into<String>) clear_error_code,
    3 error_message with_error_message(impl Into<String>) clear_error_message,
    4 id with_id(impl Into<String>) clear_id,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 session_id with_session_id(impl Into<String>) clear_session_id,
});

rt::open_enum!(ActionEventRequestActionState {
    Accepted = "accepted",
    Rejected = "rejected",
    Timedout = "timedout",
    Errored = "errored",
    Ignored = "ignored",
    Qualified = "qualified",
    Offered = "offered",
    Started = "started",
    Engaged = "engaged",
    QualifiedOutsideSchedule = "qualifiedOutsideSchedule",
    OfferedOutsideSchedule = "offeredOutsideSchedule",
    Abandoned = "abandoned",
    Completed = "completed",
    FrequencyCapReached = "frequencyCapReached",
});
