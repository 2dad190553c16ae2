// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestScoresAgentTrendList`.
#[non_exhaustive]
pub struct ContestScoresAgentTrendList {
    /// `entities`.
    pub entities: Option<Vec<super::ContestScoresAgentTrend>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(ContestScoresAgentTrendList {
    "entities" Any entities,
    "user" Any user,
});
