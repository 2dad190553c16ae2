// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicAddress`.
#[non_exhaustive]
pub struct ConversationEventTopicAddress {
    /// `addressDisplayable`.
    pub address_displayable: Option<String>,
    /// `addressNormalized`.
    pub address_normalized: Option<String>,
    /// `addressRaw`.
    pub address_raw: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `nameRaw`.
    pub name_raw: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicAddress {
    "addressDisplayable" Str address_displayable,
    "addressNormalized" Str address_normalized,
    "addressRaw" Str address_raw,
    "name" Str name,
    "nameRaw" Str name_raw,
});
