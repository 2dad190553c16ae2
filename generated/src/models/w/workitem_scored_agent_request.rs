// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemScoredAgentRequest`.
#[non_exhaustive]
pub struct WorkitemScoredAgentRequest {
    /// `id`.
    pub id: Option<String>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkitemScoredAgentRequest {
    "id" Str id,
    "score" Int score,
});

rt::setters!(WorkitemScoredAgentRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 score with_score(i64) clear_score,
});
