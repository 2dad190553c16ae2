// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionTurnResponse`.
#[non_exhaustive]
pub struct GuideSessionTurnResponse {
    /// `context`.
    pub context: Option<super::GuideSessionTurnResponseContext>,
    /// `invocationId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub invocation_id: Option<String>,
    /// `invocations`.
    pub invocations: Option<Vec<super::GuideSessionTurnInvocationResponse>>,
    /// `outputVariables`.
    pub output_variables: Option<Vec<super::GuideSessionVariable>>,
    /// `response`.
    pub response: Option<super::GuideSessionTurnResponseData>,
    /// `result`.
    pub result: Option<super::GuideSessionTurnResponseResult>,
    /// `status`.
    pub status: Option<super::GuideSessionTurnResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `result` in [`GuideSessionTurnResponse`](super::GuideSessionTurnResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideSessionTurnResponseResult {
    /// `SUCCESSFUL_COLLECTION`
    SuccessfulCollection,
    /// `CONFIRMATION_REQUIRED`
    ConfirmationRequired,
    /// `ESCALATION_TRIGGERED`
    EscalationTriggered,
    /// `CLIENT_ACTION_REQUIRED`
    ClientActionRequired,
    /// `NO_MATCH`
    NoMatch,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`GuideSessionTurnResponse`](super::GuideSessionTurnResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideSessionTurnResponseStatus {
    /// `IN_PROGRESS`
    InProgress,
    /// `COMPLETED`
    Completed,
    /// `ERROR`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GuideSessionTurnResponse {
    "context" Any context,
    "invocationId" Str invocation_id,
    "invocations" Any invocations,
    "outputVariables" Any output_variables,
    "response" Any response,
    "result" Enum result,
    "status" Enum status,
});

rt::open_enum!(GuideSessionTurnResponseResult {
    SuccessfulCollection = "SUCCESSFUL_COLLECTION",
    ConfirmationRequired = "CONFIRMATION_REQUIRED",
    EscalationTriggered = "ESCALATION_TRIGGERED",
    ClientActionRequired = "CLIENT_ACTION_REQUIRED",
    NoMatch = "NO_MATCH",
});

rt::open_enum!(GuideSessionTurnResponseStatus {
    InProgress = "IN_PROGRESS",
    Completed = "COMPLETED",
    Error = "ERROR",
});
