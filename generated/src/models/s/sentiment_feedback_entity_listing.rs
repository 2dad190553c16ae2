// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SentimentFeedbackEntityListing`.
#[non_exhaustive]
pub struct SentimentFeedbackEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::SentimentFeedback>>,
    __marks: rt::Marks,
}

rt::model!(SentimentFeedbackEntityListing {
    "entities" Any entities,
});
