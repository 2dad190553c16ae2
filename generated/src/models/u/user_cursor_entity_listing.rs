// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserCursorEntityListing`.
#[non_exhaustive]
pub struct UserCursorEntityListing {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::User>>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `results`.
    pub results: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserCursorEntityListing {
    "cursor" Str cursor,
    "entities" Any entities,
    "nextUri" Str next_uri,
    "results" Int results,
    "selfUri" Str self_uri,
});
