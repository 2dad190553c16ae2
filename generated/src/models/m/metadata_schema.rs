// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetadataSchema`.
#[non_exhaustive]
pub struct MetadataSchema {
    /// `description`.
    pub description: Option<String>,
    /// `properties`.
    pub properties: Option<
        Vec<std::collections::BTreeMap<String, super::MetadataProperty>>,
    >,
    /// `required`.
    pub required: Option<Vec<String>>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MetadataSchema {
    "description" Str description,
    "properties" Any properties,
    "required" Texts required,
    "title" Str title,
    "type" Str r#type,
});
