// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestScoresGroupTrendList`.
#[non_exhaustive]
pub struct ContestScoresGroupTrendList {
    /// `entities`.
    pub entities: Option<Vec<super::ContestScoresGroupTrend>>,
    __marks: rt::Marks,
}

rt::model!(ContestScoresGroupTrendList {
    "entities" Any entities,
});
