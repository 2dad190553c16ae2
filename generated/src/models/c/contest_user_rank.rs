// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestUserRank`.
#[non_exhaustive]
pub struct ContestUserRank {
    /// `id`.
    pub id: Option<String>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `score`.
    pub score: Option<f64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContestUserRank {
    "id" Str id,
    "rank" Int rank,
    "score" Float score,
    "selfUri" Str self_uri,
});
