// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetRecordingState`.
#[non_exhaustive]
pub struct SetRecordingState {
    /// `recordingState`.
    pub recording_state: Option<super::SetRecordingStateRecordingState>,
    __marks: rt::Marks,
}
/// The values of `recordingState` in [`SetRecordingState`](super::SetRecordingState).
#[derive(Clone)]
#[non_exhaustive]
pub enum SetRecordingStateRecordingState {
    /// `ACTIVE`
    Active,
    /// `PAUSED`
    Paused,
    /// `NONE`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SetRecordingState {
    "recordingState" Enum recording_state,
});

rt::setters!(SetRecordingState {
    0 recording_state with_recording_state(impl Into<super::SetRecordingStateRecordingState>) clear_recording_state,
});

rt::open_enum!(SetRecordingStateRecordingState {
    Active = "ACTIVE",
    Paused = "PAUSED",
    None = "NONE",
});
