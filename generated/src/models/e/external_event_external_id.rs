// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalEventExternalId`.
///
/// The service requires `externalSourceId`, `value` in requests.
#[non_exhaustive]
pub struct ExternalEventExternalId {
    /// `externalSourceId`, required.
    pub external_source_id: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalEventExternalId {
    "externalSourceId" Str external_source_id,
    "value" Str value,
});

rt::setters!(ExternalEventExternalId {
    0 external_source_id with_external_source_id(impl Into<String>) clear_external_source_id,
    1 value with_value(impl Into<String>) clear_value,
});
