// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationJsonSchemaDocument`.
#[non_exhaustive]
pub struct ConversationJsonSchemaDocument {
    /// `$schema`.
    pub schema: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `required`.
    pub required: Option<Vec<String>>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationJsonSchemaDocument {
    "$schema" Str schema,
    "description" Str description,
    "properties" Any properties,
    "required" Texts required,
    "title" Str title,
});
