// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchUpdateRequest`.
///
/// The service requires `answered` in requests.
#[non_exhaustive]
pub struct SearchUpdateRequest {
    /// `answered`, required.
    pub answered: Option<bool>,
    /// `selectedAnswer`.
    pub selected_answer: Option<super::SelectedAnswer>,
    /// `selectedAnswers`.
    pub selected_answers: Option<Vec<super::SelectedAnswer>>,
    /// `sessionId`.
    pub session_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SearchUpdateRequest {
    "answered" Bool answered,
    "selectedAnswer" Any selected_answer,
    "selectedAnswers" Any selected_answers,
    "sessionId" Str session_id,
});

rt::setters!(SearchUpdateRequest {
    0 answered with_answered(bool) clear_answered,
    1 selected_answer with_selected_answer(super::SelectedAnswer) clear_selected_answer,
    2 selected_answers with_selected_answers(Vec<super::SelectedAnswer>) clear_selected_answers,
    3 session_id with_session_id(impl Into<String>) clear_session_id,
});
