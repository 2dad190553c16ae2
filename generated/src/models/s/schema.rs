// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Schema`.
#[non_exhaustive]
pub struct Schema {
    /// `description`.
    pub description: Option<String>,
    /// `items`.
    pub items: Option<super::Items>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(Schema {
    "description" Str description,
    "items" Any items,
    "pattern" Str pattern,
    "title" Str title,
    "type" Texts r#type,
});
