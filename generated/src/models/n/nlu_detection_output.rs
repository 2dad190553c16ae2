// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluDetectionOutput`.
#[non_exhaustive]
pub struct NluDetectionOutput {
    /// `dialogActs`.
    pub dialog_acts: Option<Vec<super::DetectedDialogAct>>,
    /// `intents`.
    pub intents: Option<Vec<super::DetectedIntent>>,
    __marks: rt::Marks,
}

rt::model!(NluDetectionOutput {
    "dialogActs" Any dialog_acts,
    "intents" Any intents,
});
