// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConfusionInfo`.
#[non_exhaustive]
pub struct ConfusionInfo {
    /// `intents`.
    pub intents: Option<Vec<super::ConfusionIntentInfo>>,
    __marks: rt::Marks,
}

rt::model!(ConfusionInfo {
    "intents" Any intents,
});
