// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateSecureSession`.
///
/// The service requires `flowId`, `userData` in requests.
#[non_exhaustive]
pub struct CreateSecureSession {
    /// `disconnect`.
    pub disconnect: Option<bool>,
    /// `flowId`, required.
    pub flow_id: Option<String>,
    /// `sourceParticipantId`.
    pub source_participant_id: Option<String>,
    /// `userData`, required.
    pub user_data: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateSecureSession {
    "disconnect" Bool disconnect,
    "flowId" Str flow_id,
    "sourceParticipantId" Str source_participant_id,
    "userData" Str user_data,
});

rt::setters!(CreateSecureSession {
    0 disconnect with_disconnect(bool) clear_disconnect,
    1 flow_id with_flow_id(impl Into<String>) clear_flow_id,
    2 source_participant_id with_source_participant_id(impl Into<String>) clear_source_participant_id,
    3 user_data with_user_data(impl Into<String>) clear_user_data,
});
