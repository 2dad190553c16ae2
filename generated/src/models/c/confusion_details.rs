// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConfusionDetails`.
#[non_exhaustive]
pub struct ConfusionDetails {
    /// `intents`.
    pub intents: Option<Vec<super::ConfusionIntentDetails>>,
    __marks: rt::Marks,
}

rt::model!(ConfusionDetails {
    "intents" Any intents,
});
