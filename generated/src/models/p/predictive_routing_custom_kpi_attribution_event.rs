// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictiveRoutingCustomKpiAttributionEvent`.
///
/// The service requires `associatedValue`, `eventDateTime`, `eventId`, `kpiId` in requests.
#[non_exhaustive]
pub struct PredictiveRoutingCustomKpiAttributionEvent {
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `associatedValue`, required.
    pub associated_value: Option<f64>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `kpiId`, required.
    pub kpi_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PredictiveRoutingCustomKpiAttributionEvent {
    "agentId" Str agent_id,
    "associatedValue" Float associated_value,
    "conversationId" Str conversation_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "externalContactId" Str external_contact_id,
    "kpiId" Str kpi_id,
});

rt::setters!(PredictiveRoutingCustomKpiAttributionEvent {
    0 agent_id with_agent_id(impl Into<String>) clear_agent_id,
    1 associated_value with_associated_value(f64) clear_associated_value,
    2 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    3 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    4 event_id with_event_id(impl Into<String>) clear_event_id,
    5 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    6 kpi_id with_kpi_id(impl Into<String>) clear_kpi_id,
});
