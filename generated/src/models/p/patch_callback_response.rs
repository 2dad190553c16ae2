// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchCallbackResponse`.
#[non_exhaustive]
pub struct PatchCallbackResponse {
    /// `callbackIdentifiers`, required.
    pub callback_identifiers: Option<Vec<super::CallbackIdentifier>>,
    /// `conversation`, required.
    pub conversation: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}

rt::model!(PatchCallbackResponse {
    "callbackIdentifiers" Any callback_identifiers,
    "conversation" Any conversation,
});
