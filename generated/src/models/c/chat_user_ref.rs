// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatUserRef`.
#[non_exhaustive]
pub struct ChatUserRef {
    /// `id`.
    pub id: Option<String>,
    /// `inactive`.
    pub inactive: Option<bool>,
    /// `integrations`.
    pub integrations: Option<Vec<super::Contact>>,
    /// `jid`.
    pub jid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `presence`.
    pub presence: Option<super::ChatPresence>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ChatUserRef {
    "id" Str id,
    "inactive" Bool inactive,
    "integrations" Any integrations,
    "jid" Str jid,
    "name" Str name,
    "presence" Any presence,
    "selfUri" Str self_uri,
});
