// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemScoredAgent`.
#[non_exhaustive]
pub struct WorkitemScoredAgent {
    /// `agent`.
    pub agent: Option<super::UserReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkitemScoredAgent {
    "agent" Any agent,
    "score" Int score,
});
