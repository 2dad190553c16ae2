// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SecureSession`.
#[non_exhaustive]
pub struct SecureSession {
    /// `disconnect`.
    pub disconnect: Option<bool>,
    /// `flow`, required.
    pub flow: Option<super::DomainEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sourceParticipantId`.
    pub source_participant_id: Option<String>,
    /// `state`, required.
    pub state: Option<super::SecureSessionState>,
    /// `userData`.
    pub user_data: Option<String>,
    __marks: rt::Marks,
}
/// The values of `state` in [`SecureSession`](super::SecureSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum SecureSessionState {
    /// `PENDING`
    Pending,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SecureSession {
    "disconnect" Bool disconnect,
    "flow" Any flow,
    "id" Str id,
    "selfUri" Str self_uri,
    "sourceParticipantId" Str source_participant_id,
    "state" Enum state,
    "userData" Str user_data,
});

rt::open_enum!(SecureSessionState {
    Pending = "PENDING",
    Completed = "COMPLETED",
    Failed = "FAILED",
});
