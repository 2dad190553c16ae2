// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyTestPayload`.
///
/// The service requires `attributeData` in requests.
#[non_exhaustive]
pub struct PolicyTestPayload {
    /// `attributeData`, required.
    pub attribute_data: Option<
        std::collections::BTreeMap<String, super::TypedAttribute>,
    >,
    __marks: rt::Marks,
}

rt::model!(PolicyTestPayload {
    "attributeData" Any attribute_data,
});

rt::setters!(PolicyTestPayload {
    0 attribute_data with_attribute_data(std::collections::BTreeMap<String, super::TypedAttribute>) clear_attribute_data,
});
