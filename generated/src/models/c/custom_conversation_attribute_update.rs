// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomConversationAttributeUpdate`.
#[non_exhaustive]
pub struct CustomConversationAttributeUpdate {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<rt::Value>,
    __marks: rt::Marks,
}

rt::model!(CustomConversationAttributeUpdate {
    "dateModified" DateTime date_modified,
    "name" Str name,
    "value" Json value,
});
