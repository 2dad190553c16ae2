// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventDefinitionAggregates`.
#[non_exhaustive]
pub struct EventDefinitionAggregates {
    /// `eventCount`.
    pub event_count: Option<i64>,
    /// `eventDefinition`.
    pub event_definition: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(EventDefinitionAggregates {
    "eventCount" Int event_count,
    "eventDefinition" Any event_definition,
});
