// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Event`.
#[non_exhaustive]
pub struct Event {
    /// `appEvent`.
    pub app_event: Option<super::AppEvent>,
    /// `correlationId`, required.
    pub correlation_id: Option<String>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `customerId`.
    pub customer_id: Option<String>,
    /// `customerIdType`.
    pub customer_id_type: Option<String>,
    /// `eventType`, required.
    pub event_type: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `outcomeAchievedEvent`.
    pub outcome_achieved_event: Option<super::OutcomeAchievedEvent>,
    /// `segmentAssignmentEvent`.
    pub segment_assignment_event: Option<super::SegmentAssignmentEvent>,
    /// `session`, required.
    pub session: Option<super::EventSession>,
    /// `webActionEvent`.
    pub web_action_event: Option<super::WebActionEvent>,
    /// `webEvent`.
    pub web_event: Option<super::WebEvent>,
    __marks: rt::Marks,
}

rt::model!(Event {
    "appEvent" Any app_event,
    "correlationId" Str correlation_id,
    "createdDate" DateTime created_date,
    "customerId" Str customer_id,
    "customerIdType" Str customer_id_type,
    "eventType" Str event_type,
    "id" Str id,
    "outcomeAchievedEvent" Any outcome_achieved_event,
    "segmentAssignmentEvent" Any segment_assignment_event,
    "session" Any session,
    "webActionEvent" Any web_action_event,
    "webEvent" Any web_event,
});
