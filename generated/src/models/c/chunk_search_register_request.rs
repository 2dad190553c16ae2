// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChunkSearchRegisterRequest`.
///
/// The service requires `answered` in requests.
#[non_exhaustive]
pub struct ChunkSearchRegisterRequest {
    /// `answered`, required.
    pub answered: Option<bool>,
    /// `selectedAnswers`.
    pub selected_answers: Option<Vec<super::SelectedAnswer>>,
    /// `sessionId`.
    pub session_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ChunkSearchRegisterRequest {
    "answered" Bool answered,
    "selectedAnswers" Any selected_answers,
    "sessionId" Str session_id,
});

rt::setters!(ChunkSearchRegisterRequest {
    0 answered with_answered(bool) clear_answered,
    1 selected_answers with_selected_answers(Vec<super::SelectedAnswer>) clear_selected_answers,
    2 session_id with_session_id(impl Into<String>) clear_session_id,
});
