// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentPropertyDefinition`.
#[non_exhaustive]
pub struct AgenticVirtualAgentPropertyDefinition {
    /// `description`.
    pub description: Option<String>,
    /// `items`.
    pub items: Option<String>,
    /// `mapping`.
    pub mapping: Option<Vec<rt::Value>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgenticVirtualAgentPropertyDefinition {
    "description" Str description,
    "items" Str items,
    "mapping" Any mapping,
    "name" Str name,
    "required" Bool required,
    "type" Str r#type,
});
