// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkCallbackDisconnectRequest`.
///
/// The service requires `callbackDisconnectIdentifiers` in requests.
#[non_exhaustive]
pub struct BulkCallbackDisconnectRequest {
    /// `callbackDisconnectIdentifiers`, required.
    pub callback_disconnect_identifiers: Option<
        Vec<super::CallbackDisconnectIdentifier>,
    >,
    __marks: rt::Marks,
}

rt::model!(BulkCallbackDisconnectRequest {
    "callbackDisconnectIdentifiers" Any callback_disconnect_identifiers,
});

rt::setters!(BulkCallbackDisconnectRequest {
    0 callback_disconnect_identifiers with_callback_disconnect_identifiers(Vec<super::CallbackDisconnectIdentifier>) clear_callback_disconnect_identifiers,
});
