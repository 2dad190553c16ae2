// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Definition`.
#[non_exhaustive]
pub struct Definition {
    /// `description`.
    pub description: Option<String>,
    /// `items`.
    pub items: Option<super::Items>,
    /// `name`.
    pub name: Option<String>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(Definition {
    "description" Str description,
    "items" Any items,
    "name" Str name,
    "pattern" Str pattern,
    "selfUri" Str self_uri,
    "title" Str title,
    "type" Texts r#type,
});

rt::setters!(Definition {
    0 description with_description(impl Into<String>) clear_description,
    1 items with_items(super::Items) clear_items,
    2 name with_name(impl Into<String>) clear_name,
    3 pattern with_pattern(impl Into<String>) clear_pattern,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 title with_title(impl Into<String>) clear_title,
    6 r#type with_type(Vec<String>) clear_type,
});
