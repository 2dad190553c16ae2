// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestDataWinnersUsers`.
#[non_exhaustive]
pub struct ContestDataWinnersUsers {
    /// `id`.
    pub id: Option<String>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContestDataWinnersUsers {
    "id" Str id,
    "rank" Int rank,
    "selfUri" Str self_uri,
});
