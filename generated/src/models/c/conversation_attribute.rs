// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAttribute`.
///
/// The service requires `attributeName`, `schema` in requests.
#[non_exhaustive]
pub struct ConversationAttribute {
    /// `attributeName`, required.
    pub attribute_name: Option<String>,
    /// `schema`, required.
    pub schema: Option<super::ConversationAttributeSchema>,
    __marks: rt::Marks,
}

rt::model!(ConversationAttribute {
    "attributeName" Str attribute_name,
    "schema" Any schema,
});

rt::setters!(ConversationAttribute {
    0 attribute_name with_attribute_name(impl Into<String>) clear_attribute_name,
    1 schema with_schema(super::ConversationAttributeSchema) clear_schema,
});
