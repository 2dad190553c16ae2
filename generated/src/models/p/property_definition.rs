// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PropertyDefinition`.
#[non_exhaustive]
pub struct PropertyDefinition {
    /// `description`.
    pub description: Option<String>,
    /// `format`.
    pub format: Option<String>,
    /// `items`.
    pub items: Option<super::Items>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `properties`.
    pub properties: Option<
        std::collections::BTreeMap<String, super::PropertyDefinition>,
    >,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(PropertyDefinition {
    "description" Str description,
    "format" Str format,
    "items" Any items,
    "pattern" Str pattern,
    "properties" Any properties,
    "title" Str title,
    "type" Texts r#type,
});
