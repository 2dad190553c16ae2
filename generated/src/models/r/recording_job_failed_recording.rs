// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingJobFailedRecording`.
#[non_exhaustive]
pub struct RecordingJobFailedRecording {
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `recording`.
    pub recording: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(RecordingJobFailedRecording {
    "conversation" Any conversation,
    "recording" Any recording,
});
