// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ManualSearchConfig`.
#[non_exhaustive]
pub struct ManualSearchConfig {
    /// `answerGeneration`.
    pub answer_generation: Option<bool>,
    /// `articlesWithAnswerHighlights`.
    pub articles_with_answer_highlights: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ManualSearchConfig {
    "answerGeneration" Bool answer_generation,
    "articlesWithAnswerHighlights" Bool articles_with_answer_highlights,
});

rt::setters!(ManualSearchConfig {
    0 answer_generation with_answer_generation(bool) clear_answer_generation,
    1 articles_with_answer_highlights with_articles_with_answer_highlights(bool) clear_articles_with_answer_highlights,
});
