// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InternalMessageData`.
#[non_exhaustive]
pub struct InternalMessageData {
    /// `communicationId`.
    pub communication_id: Option<String>,
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `normalizedMessage`.
    pub normalized_message: Option<super::ConversationNormalizedMessage>,
    /// `recipient`.
    pub recipient: Option<super::UserReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sender`.
    pub sender: Option<super::UserReference>,
    /// `timestamp`, required.
    pub timestamp: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(InternalMessageData {
    "communicationId" Str communication_id,
    "conversation" Any conversation,
    "id" Str id,
    "name" Str name,
    "normalizedMessage" Any normalized_message,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "sender" Any sender,
    "timestamp" DateTime timestamp,
});
