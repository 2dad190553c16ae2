// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalId`.
///
/// The service requires `externalSource`, `value` in requests.
#[non_exhaustive]
pub struct ExternalId {
    /// `externalSource`, required.
    pub external_source: Option<super::ExternalSource>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalId {
    "externalSource" Any external_source,
    "value" Str value,
});

rt::setters!(ExternalId {
    0 external_source with_external_source(super::ExternalSource) clear_external_source,
    1 value with_value(impl Into<String>) clear_value,
});
