// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventAggregatesResponse`.
#[non_exhaustive]
pub struct EventAggregatesResponse {
    /// `eventDefinitionAggregates`.
    pub event_definition_aggregates: Option<Vec<super::EventDefinitionAggregates>>,
    /// `interval`.
    pub interval: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EventAggregatesResponse {
    "eventDefinitionAggregates" Any event_definition_aggregates,
    "interval" Str interval,
});
