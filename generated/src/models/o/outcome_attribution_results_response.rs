// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeAttributionResultsResponse`.
#[non_exhaustive]
pub struct OutcomeAttributionResultsResponse {
    /// `associatedValue`.
    pub associated_value: Option<f64>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `index`.
    pub index: Option<i64>,
    /// `message`, required.
    pub message: Option<String>,
    /// `outcomeId`.
    pub outcome_id: Option<String>,
    /// `state`, required.
    pub state: Option<super::OutcomeAttributionResultsResponseState>,
    /// `touchpoints`.
    pub touchpoints: Option<Vec<super::TouchpointResponse>>,
    __marks: rt::Marks,
}
/// The values of `state` in [`OutcomeAttributionResultsResponse`](super::OutcomeAttributionResultsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutcomeAttributionResultsResponseState {
    /// `Completed`
    Completed,
    /// `Valid`
    Valid,
    /// `Invalid`
    Invalid,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutcomeAttributionResultsResponse {
    "associatedValue" Float associated_value,
    "createdDate" DateTime created_date,
    "externalContactId" Str external_contact_id,
    "index" Int index,
    "message" Str message,
    "outcomeId" Str outcome_id,
    "state" Enum state,
    "touchpoints" Any touchpoints,
});

rt::open_enum!(OutcomeAttributionResultsResponseState {
    Completed = "Completed",
    Valid = "Valid",
    Invalid = "Invalid",
    Failed = "Failed",
});
