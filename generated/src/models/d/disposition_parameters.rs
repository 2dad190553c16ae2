// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DispositionParameters`.
#[non_exhaustive]
pub struct DispositionParameters {
    /// `adjustableLiveSpeakerDetection`.
    pub adjustable_live_speaker_detection: Option<super::AdjustableLiveSpeakerDetection>,
    __marks: rt::Marks,
}

rt::model!(DispositionParameters {
    "adjustableLiveSpeakerDetection" Any adjustable_live_speaker_detection,
});

rt::setters!(DispositionParameters {
    0 adjustable_live_speaker_detection with_adjustable_live_speaker_detection(super::AdjustableLiveSpeakerDetection) clear_adjustable_live_speaker_detection,
});
