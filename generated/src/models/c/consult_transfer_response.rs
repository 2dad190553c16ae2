// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConsultTransferResponse`.
#[non_exhaustive]
pub struct ConsultTransferResponse {
    /// `destinationParticipantId`, required.
    pub destination_participant_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConsultTransferResponse {
    "destinationParticipantId" Str destination_participant_id,
});
