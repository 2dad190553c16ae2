// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AddAdherenceExplanationAgentRequest`.
///
/// The service requires `lengthMinutes`, `startDate`, `type` in requests.
#[non_exhaustive]
pub struct AddAdherenceExplanationAgentRequest {
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `notes`.
    pub notes: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `type`, required.
    pub r#type: Option<super::AddAdherenceExplanationAgentRequestType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AddAdherenceExplanationAgentRequest`](super::AddAdherenceExplanationAgentRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AddAdherenceExplanationAgentRequestType {
    /// `Late`
    Late,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AddAdherenceExplanationAgentRequest {
    "lengthMinutes" Int length_minutes,
    "notes" Str notes,
    "startDate" DateTime start_date,
    "type" Enum r#type,
});

rt::setters!(AddAdherenceExplanationAgentRequest {
    0 length_minutes with_length_minutes(i64) clear_length_minutes,
    1 notes with_notes(impl Into<String>) clear_notes,
    2 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    3 r#type with_type(impl Into<super::AddAdherenceExplanationAgentRequestType>) clear_type,
});

rt::open_enum!(AddAdherenceExplanationAgentRequestType {
    Late = "Late",
});
