// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScoredAgent`.
#[non_exhaustive]
pub struct ScoredAgent {
    /// `agent`.
    pub agent: Option<super::DomainEntityRef>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

rt::setters!(ScoredAgent {
    0 agent with_agent(super::DomainEntityRef) clear_agent,
    1 score with_score(i64) clear_score,
});
