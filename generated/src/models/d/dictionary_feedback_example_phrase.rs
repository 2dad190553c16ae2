// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DictionaryFeedbackExamplePhrase`.
///
/// The service requires `phrase` in requests.
#[non_exhaustive]
pub struct DictionaryFeedbackExamplePhrase {
    /// `phrase`, required.
    pub phrase: Option<String>,
    /// `source`.
    pub source: Option<super::DictionaryFeedbackExamplePhraseSource>,
    __marks: rt::Marks,
}
/// The values of `source` in [`DictionaryFeedbackExamplePhrase`](super::DictionaryFeedbackExamplePhrase).
#[derive(Clone)]
#[non_exhaustive]
pub enum DictionaryFeedbackExamplePhraseSource {
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DictionaryFeedbackExamplePhrase {
    "phrase" Str phrase,
    "source" Enum source,
});

rt::setters!(DictionaryFeedbackExamplePhrase {
    0 phrase with_phrase(impl Into<String>) clear_phrase,
    1 source with_source(impl Into<super::DictionaryFeedbackExamplePhraseSource>) clear_source,
});

rt::open_enum!(DictionaryFeedbackExamplePhraseSource {
    Manual = "Manual",
});
