// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingConferResponse`.
#[non_exhaustive]
pub struct MessagingConferResponse {
    /// `commandId`, required.
    pub command_id: Option<String>,
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversation`, required.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `peerCommunicationId`, required.
    pub peer_communication_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingConferResponse {
    "commandId" Str command_id,
    "communicationId" Str communication_id,
    "conversation" Any conversation,
    "peerCommunicationId" Str peer_communication_id,
});
