// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Utterance`.
#[non_exhaustive]
pub struct Utterance {
    /// `utteranceText`.
    pub utterance_text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Utterance {
    "utteranceText" Str utterance_text,
});
