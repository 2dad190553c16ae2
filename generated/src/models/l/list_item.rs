// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListItem`.
#[non_exhaustive]
pub struct ListItem {
    /// `active`.
    pub active: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `synonyms`.
    pub synonyms: Option<Vec<String>>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ListItem {
    "active" Bool active,
    "description" Str description,
    "synonyms" Texts synonyms,
    "value" Str value,
});
