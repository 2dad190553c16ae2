// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IgnorePhrasesRequest`.
///
/// The service requires `phrases` in requests.
#[non_exhaustive]
pub struct IgnorePhrasesRequest {
    /// `phrases`, required.
    pub phrases: Option<Vec<super::IgnorePhrase>>,
    __marks: rt::Marks,
}

rt::model!(IgnorePhrasesRequest {
    "phrases" Any phrases,
});

rt::setters!(IgnorePhrasesRequest {
    0 phrases with_phrases(Vec<super::IgnorePhrase>) clear_phrases,
});
