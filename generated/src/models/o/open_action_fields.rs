// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenActionFields`.
///
/// The service requires `openAction` in requests.
#[non_exhaustive]
pub struct OpenActionFields {
    /// `configurationFields`.
    pub configuration_fields: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `openAction`, required.
    pub open_action: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}

rt::model!(OpenActionFields {
    "configurationFields" Any configuration_fields,
    "openAction" Any open_action,
});

rt::setters!(OpenActionFields {
    0 configuration_fields with_configuration_fields(std::collections::BTreeMap<String, rt::Value>) clear_configuration_fields,
    1 open_action with_open_action(super::DomainEntityRef) clear_open_action,
});
