// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAttributeProperties`.
#[non_exhaustive]
pub struct ConversationAttributeProperties {
    /// `name`, required.
    pub name: Option<String>,
    /// `schema`, required.
    pub schema: Option<super::ConversationSchemaReference>,
    __marks: rt::Marks,
}

rt::model!(ConversationAttributeProperties {
    "name" Str name,
    "schema" Any schema,
});
